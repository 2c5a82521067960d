import type { Aftermath, EffortMark, RecoveryDays } from '../../src/platform/marks.ts';
import { effort } from './marks.ts';

/** What the worker says of a hard workout: deep massage from 48 hours on, light at once. */
export function aftermath(change: Partial<Aftermath> = {}): Aftermath {
  return {
    line: 'Hard · deep from Thu 14:00, light from now',
    timeline: timeline(),
    checkIn: 'How do the legs feel?',
    ...change,
  };
}

/** The days after it. */
export function timeline(change: Partial<RecoveryDays> = {}): RecoveryDays {
  const band = (depth: RecoveryDays['bands'][number]['depth'], label: string, closed: number, open: number) => ({
    depth,
    label,
    steps: [
      { from: 0, to: closed, severity: 'conflict' as const },
      { from: closed, to: open, severity: 'caution' as const },
      { from: open, to: 96, severity: 'ok' as const },
    ],
  });
  return {
    bands: [band('L', 'Light', 0, 0), band('M', 'Sports', 12, 24), band('D', 'Deep', 24, 48)],
    spanHours: 96,
    nowHour: 20,
    ticks: [
      { hour: 6, label: 'Wed' },
      { hour: 30, label: 'Thu' },
      { hour: 54, label: 'Fri' },
      { hour: 78, label: 'Sat' },
    ],
    text: 'Light massage from now, sports from Wednesday evening, deep from Thursday 14:00.',
    ...change,
  };
}

/** A hard hour of hers, on the page that shows it. */
export function done(nativeId: string, change: Partial<Aftermath> = {}): EffortMark {
  return { ...effort(nativeId, '2026-09-15', 1085, 1147), aftermath: aftermath(change) };
}
