import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import { buildAgenda } from '../../../src/core/agenda/build-agenda.ts';
import type { Coverage } from '../../../src/core/model.ts';
import { HOUR } from '../../../src/core/time.ts';
import { reading, timed } from '../agenda/given-reading.ts';
import { covers, FILE, MONDAYS, NOW, planned, slotFor, trainingWeek } from './given-plan.ts';

const WORK = { source: 'google-calendar', account: 'work@example.com' } as const;
const TRAINING = MONDAYS.flatMap(trainingWeek);

function first(coverage: Coverage[]) {
  return slotFor(planned(TRAINING, { coverage, settings: { cadence: { wish: 14 } } }), 'cadence:1');
}

const month = (more: Partial<Coverage> = {}) => covers('2026-08-01T00:00', '2026-10-15T00:00', more);

describe('the status of a slot', () => {
  it.each<[string, Coverage[], string, object[]]>([
    ['free where the one required source covers it', [month()], 'free', []],
    ['free at an age of 72 hours', [month({ asOf: NOW - 72 * HOUR })], 'free', []],
    ['unchecked when older', [month({ asOf: NOW - 72 * HOUR - 1 })], 'unchecked', [FILE]],
    [
      'unchecked while another required source was never read',
      [month(), covers('2026-01-01T00:00', '2026-01-01T00:00', WORK)],
      'unchecked',
      [WORK],
    ],
    [
      'unchecked while another required source ends before',
      [month(), covers('2026-08-01T00:00', '2026-09-01T00:00', WORK)],
      'unchecked',
      [WORK],
    ],
    [
      'free though a source that is not required is old',
      [month(), month({ ...WORK, required: false, asOf: 0 })],
      'free',
      [],
    ],
    ['free where an old span of the source is covered by a new one', [month({ asOf: 0 }), month()], 'free', []],
    [
      'unchecked, naming both, in one order',
      [month({ asOf: 0 }), month({ ...WORK, asOf: 0 })],
      'unchecked',
      [FILE, WORK],
    ],
    [
      'unchecked, naming both, in the other order',
      [month({ ...WORK, asOf: 0 }), month({ asOf: 0 })],
      'unchecked',
      [FILE, WORK],
    ],
  ])('should be %s', (_, coverage, status, unchecked) => {
    expect(first(coverage)).toMatchObject({ status, unchecked });
  });

  it('should take a week of two halves for covered', () => {
    const halves = [covers('2026-08-01T00:00', '2026-09-03T12:00'), covers('2026-09-03T12:00', '2026-10-15T00:00')];
    expect(first(halves)?.status).toBe('free');
  });
});

describe('where nothing is known', () => {
  it('should propose nothing, and say that those days were not seen', () => {
    const made = planned(TRAINING, { coverage: [] });
    expect(made.slots).toEqual([]);
    expect(made.unmet.map(({ why }) => why)).toContain('not-covered');
  });

  it('should still list efforts, and propose nothing, where the zone of the page is unknown', () => {
    const page = reading(NOW, [timed('Tempo run', '2026-09-03')], {
      seen: [{ calendars: 'visible', from: '2026-08-31', to: '2026-09-28' }],
    });
    const { events, coverage } = buildAgenda({
      shelves: [applyReading(null, page)],
      confirmedZones: {},
      browserZone: 'Europe/Berlin',
      settingsZone: null,
      required: [{ source: page.source, account: page.account }],
    });
    const made = planned(events, { coverage, settings: { cadence: { wish: 14 } } });
    expect(made.efforts.map(({ title }) => title)).toEqual(['Tempo run']);
    expect(made.slots).toEqual([]);
  });
});
