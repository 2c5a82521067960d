// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import { keyId } from '../../../src/core/agenda/event-key.ts';
import type { Shelf } from '../../../src/core/agenda/shelf.ts';
import type { EventTime, WallTime } from '../../../src/core/model.ts';
import type { ReplicaState, ReplicaView } from '../../replicas/google-calendar/model.ts';
import { randomState } from '../../replicas/google-calendar/scenario/random-week.ts';
import { readPage, showPage } from './show-page.ts';

/** A short task and a chip without label, which a month shows without their ends, are in some of them. */
const SEEDS = Array.from({ length: 12 }, (_, i) => 3 + 11 * i);

function afterView(shelf: Shelf | null, state: ReplicaState, view: ReplicaView, readAt: number): Shelf {
  const { url } = showPage({ ...state, view, query: '' });
  return applyReading(shelf, { ...readPage(url, true), readAt });
}

/** 24:00 of a day is 00:00 of the next. */
function moments(when: EventTime): string {
  const moment = ({ date, minute }: WallTime) => Date.parse(`${date}T00:00:00Z`) / 60_000 + minute;
  return when.type === 'wall' ? `${moment(when.start)} to ${moment(when.end)}` : JSON.stringify(when);
}

describe('given a week that has been read', () => {
  it.each(['month', 'customweek', 'agenda', 'search'] as const)(
    'when a view without hours is read after it, then what was known stays: %s',
    async (view) => {
      let looked = 0;
      for (const seed of SEEDS) {
        await new Promise((resolve) => setTimeout(resolve));
        const state = randomState(seed, { view: 'week' });
        const week = afterView(null, state, 'week', 10);
        const both = afterView(week, state, view, 20);
        const times = new Map(both.events.map((event) => [keyId(event.key), moments(event.when)]));
        const changed = week.events
          .filter((event) => !event.clipped && times.get(keyId(event.key)) !== moments(event.when))
          .map(({ title, when }) => `${seed}: [${title}] ${moments(when)}`);
        expect(changed).toEqual([]);
        expect(both.stamps).toEqual(week.stamps);
        looked += week.events.length;
      }
      expect(looked).toBeGreaterThan(100);
    },
    60_000,
  );
});
