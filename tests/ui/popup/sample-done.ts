import type { PopupMissed, PopupView } from '../../../src/platform/popup-view.ts';
import { readyView } from './sample-views.ts';

export const DONE = 'done: Tuesday 18:05, 62 min';

export function missed(n: number): PopupMissed {
  return {
    eventId: `missed-${n}@example.com`,
    text: `Intervals on ${n} September: no activity that day, so it loads nothing.`,
  };
}

/** The first effort was done, and some planned ones were not seen. */
export function trainedView(howManyMissed: number, change: Partial<PopupView> = {}): PopupView {
  const { efforts, sources } = readyView();
  const [first, ...others] = efforts;
  return readyView({
    efforts: [{ ...first!, done: DONE }, ...others],
    missed: Array.from({ length: howManyMissed }, (_, i) => missed(14 - i)),
    sources: [
      ...sources,
      {
        source: 'Strava',
        account: 'athlete 12345678',
        covered: 'from 1 September',
        asOf: 'read 5 minutes ago',
        problems: [],
        recorded: { source: 'strava', account: '12345678', counts: true },
      },
    ],
    ...change,
  });
}
