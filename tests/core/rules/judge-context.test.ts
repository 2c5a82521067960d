import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../src/core/model.ts';
import { flagsAt, judgeContext, startPlanning } from '../../../src/core/plan/planning.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { at, event, given } from '../plan/given-plan.ts';

const SPAN = { from: at('2026-09-10T18:00'), to: at('2026-09-10T19:00') };
const EVENTS = [
  event('Deep tissue massage', '2026-08-20T18:00'),
  event('Sports massage', '2026-09-03T18:00'),
  event('Foam rolling', '2026-09-04T18:00', 15),
  event('Intervals 6x800m', '2026-09-08T18:00'),
  event('Old intervals 6x800m', '2026-08-01T18:00'),
  event('Team meeting', '2026-09-10T18:30'),
  event('Another meeting', '2026-09-14T18:30'),
];

function contextOf(more: { settings?: Settings; checkIns?: CheckIn[] } = {}, without: string | null = null) {
  return judgeContext(startPlanning(given(EVENTS, more)), SPAN, without);
}

describe('judgeContext', () => {
  it('should know the past by the calendar, and what check-ins told of it', () => {
    const checkIns = [{ at: at('2026-09-04T20:00'), massage: { tendernessHours: 20, bruised: true } }];
    expect(contextOf({ checkIns }).history).toMatchObject({
      past: [
        { kind: 'deep', tendernessHours: null, bruised: null },
        { kind: 'sports', tendernessHours: 20, bruised: true },
      ],
      complete: false,
      lastEnd: null,
    });
  });

  it('should not hand the log of a massage to the one before, where it is left out itself', () => {
    const checkIns = [{ at: at('2026-09-04T20:00'), massage: { bruised: true } }];
    const id = EVENTS[1]?.id ?? '';
    const { history, others } = contextOf({ checkIns }, id);
    expect(history.past).toMatchObject([{ kind: 'deep', bruised: null }]);
    expect(others.map((one) => one.id)).not.toContain(id);
  });

  it('should hold what is near: efforts of weeks, visits of a week, busy events of a day', () => {
    const { efforts, others, busy } = contextOf();
    expect(efforts.map(({ title }) => title)).toEqual(['Intervals 6x800m']);
    expect(others.map(({ title }) => title)).toEqual(['Sports massage', 'Foam rolling']);
    expect(busy.map(({ id }) => id)).toEqual([EVENTS[5]?.id]);
  });

  it.each<[string, Settings, number]>([
    ['twenty minutes where nothing is said', {}, 20],
    ['what is set', { travelMin: 5 }, 5],
    [
      'the nearest therapist she would see',
      {
        therapists: [
          { id: 'a', name: 'A', travelMin: 15 },
          { id: 'b', name: 'B' },
          { id: 'c', name: 'C', travelMin: 1, never: true },
        ],
      },
      15,
    ],
  ])('should take for the way %s', (_, settings, minutes) => {
    expect(contextOf({ settings }).travelMin).toBe(minutes);
  });

  it('should read the last massage she told of', () => {
    expect(contextOf({ settings: { lastMassage: '2026-08-25' } }).history.lastEnd).toBe(at('2026-08-25T12:00'));
  });
});

describe('flagsAt', () => {
  const checkIns = [
    { at: SPAN.from - 47 * HOUR, flags: ['run-down'] },
    { at: SPAN.from - 71 * HOUR, flags: ['acute-injury'] },
    { at: SPAN.from - DAY, flags: ['readiness-red'] },
  ];
  const planning = startPlanning(given([], { checkIns, settings: { health: ['pregnancy'] } }));

  it.each<[number, string[]]>([
    [-73, ['pregnancy']],
    [0, ['acute-injury', 'pregnancy', 'run-down']],
    [1.5, ['pregnancy']],
    [-23.5, ['acute-injury', 'pregnancy', 'readiness-red', 'run-down']],
  ])('should be, %d hours on: %j', (hours, flags) => {
    expect([...flagsAt(planning, SPAN.from + hours * HOUR)].sort()).toEqual(flags);
  });
});
