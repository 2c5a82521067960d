import type { LocalDate, MassageKind, Need, Severity } from '../model.ts';
import { severityRank } from '../rules/judge.ts';
import { addDays, MINUTE, startOfDay, toInstant } from '../time.ts';
import { type HourTried, hourTrier } from './hour-trier.ts';
import type { Planning } from './planning.ts';

const JUDGED: Readonly<Record<Severity, string>> = { conflict: 'c', caution: 'a', info: 'i', good: 'g', ok: 'o' };
const MISFITS = { past: 'p', outside: 'u', unseen: 'u', side: 'u', busy: 'b' } as const;
const STEP = 15;

export interface Strip {
  date: LocalDate;
  /**
   * One letter per 15 minutes: c a i g o as judged, b busy, p past or within the notice, u outside coverage or hours, or on the other
   * side of the race. Too near another visit is no better than a.
   */
  cells: string;
}

/**
 * What a visit of this kind and length would be judged as at every quarter hour of some days, so that a page can drag a slot
 * without asking. `zone` is the page's clock; `therapist` is one of the settings, null for nobody in particular; `need` is what the
 * visit is for, null for nothing in particular.
 */
export function severityStrip(
  planning: Planning,
  kind: MassageKind,
  minutes: number,
  from: LocalDate,
  days: number,
  zone: string,
  therapist: string | null = null,
  need: Need | null = null,
): Strip[] {
  const strips: Strip[] = [];
  const end = startOfDay(addDays(from, days + 1), zone);
  const tryAt = hourTrier(planning, { kind, need, therapist }, { from: startOfDay(from, zone), to: end });
  for (let i = 0; i < Math.min(days, 14); i++) {
    const date = addDays(from, i);
    let cells = '';
    for (let minute = 0; minute < 24 * 60; minute += STEP) {
      const start = toInstant(date, minute, zone);
      cells += stripCell(tryAt({ from: start, to: start + minutes * MINUTE }));
    }
    strips.push({ date, cells });
  }
  return strips;
}

/** The letter of an hour that was tried. */
export function stripCell(hour: HourTried): string {
  if (hour.misfit !== null) return MISFITS[hour.misfit];
  const { severity } = hour.judgement;
  const isDoubtful = hour.near && severityRank(severity) > severityRank('caution');
  return JUDGED[isDoubtful ? 'caution' : severity];
}
