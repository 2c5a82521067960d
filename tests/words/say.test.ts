import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Effort, Judgement, Need, SlotOption } from '../../src/core/model.ts';
import { HOUR } from '../../src/core/time.ts';
import { eventText } from '../../src/words/event-text.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { sayEffortLabel, sayEffortWhy } from '../../src/words/say-effort.ts';
import { sayEvidence } from '../../src/words/say-evidence.ts';
import { sayReasons, saySources, sayVerdict } from '../../src/words/say-reasons.ts';
import { sayNeed, sayRemark, sayWayOut, sayWhen, sayWhy } from '../../src/words/say-slot.ts';
import { isForeign, nameEffort, type Voice } from '../../src/words/voice.ts';
import { at, days, event, MONDAYS, NOW, planned, slotFor, trainingWeek } from '../core/plan/given-plan.ts';

const HOME = 'runner@example.com';
const WORK = 'work@example.com';

function voice(account: string | null = null, more: Partial<Voice> = {}): Voice {
  return { words: catalogueFor('en'), zone: 'Europe/Berlin', now: NOW, account, ...more };
}

function seenIn(...accounts: string[]): Partial<CalendarEvent> {
  return { seenIn: accounts.map((account) => ({ source: 'google-calendar' as const, account, nativeId: 'x' })) };
}

const MARATHON = days('Berlin Marathon with Jo', '2026-09-20', '2026-09-21', seenIn(WORK));
const PLAN = planned([MARATHON, ...MONDAYS.slice(0, 2).flatMap(trainingWeek)]);
const RACE = PLAN.efforts.find(({ kind }) => kind === 'race') as Effort;
const SLOT = slotFor(PLAN, `pre:${MARATHON.id}`);
const NEED = SLOT?.need as Need;
const OPTION = SLOT as SlotOption;

describe('the name of an effort', () => {
  const near = RACE.start - 40 * HOUR;

  it.each([
    ['our own pages', null, 'Sunday’s marathon'],
    ['the page of its own account', WORK, 'Sunday’s marathon'],
    ['the page of another account', HOME, 'a race in another calendar'],
  ])('should be, on %s, %s', (_, account, name) => {
    expect(nameEffort(RACE, near, voice(account))).toBe(name);
    expect(isForeign(RACE, voice(account))).toBe(account === HOME);
  });

  it('should be known where the event was seen in both accounts', () => {
    const both = { ...RACE, event: { ...(RACE.event as CalendarEvent), ...seenIn(HOME, WORK) } };
    expect(isForeign(both, voice(HOME))).toBe(false);
  });

  it('should carry the date when it is a week away or more', () => {
    expect(nameEffort(RACE, RACE.start - 7 * 24 * HOUR, voice())).toBe('the marathon on 20 September');
    expect(nameEffort(RACE, RACE.start - 6 * 24 * HOUR, voice())).toBe('Sunday’s marathon');
  });
});

describe('reasons', () => {
  const judged = (severity: 'conflict' | 'caution', rule = 'before-effort', events = [RACE.id]) => {
    const hours = { side: 'before' as const, gap: 38.9, edge: 72 };
    const verdict = { rule, severity, events, hours, sources: ['S3', 'takayama-2017'] };
    const judgement: Judgement = { severity, verdicts: [verdict], notes: [] };
    return { start: RACE.start - 40 * HOUR, depth: 'D' as const, judgement };
  };

  it('should start with the number and name their sources in words', () => {
    expect(sayReasons(judged('conflict'), PLAN.efforts, voice())).toEqual([
      {
        severity: 'conflict',
        label: 'Collides',
        text: '38 hours before Sunday’s marathon. Deep work is usually kept at least 3 days away.',
        sources: ['a marathon runner’s own account', 'Takayama 2017 (doi.org/10.1155/2017/9402386)'],
      },
    ]);
  });

  it('should not name on a page what stands in another account', () => {
    const [reason] = sayReasons(judged('conflict'), PLAN.efforts, voice(HOME));
    expect(reason?.text).toMatch(/^38 hours before a race in another calendar\./);
  });

  it.each(['health-pregnancy', 'health-something-new', 'check-in', 'readiness'])(
    'should keep %s off other pages',
    (rule) => {
      expect(sayReasons(judged('caution', rule, []), [], voice(HOME))).toEqual([]);
      expect(sayReasons(judged('caution', rule, []), [], voice())).toHaveLength(1);
    },
  );

  it('should say a note once, however many races it is about', () => {
    const note = { code: 'taper' as const, events: [], sources: ['S1'] };
    const judgement: Judgement = { severity: 'good', verdicts: [], notes: [note, note] };
    expect(sayReasons({ ...judged('caution'), judgement }, [], voice())).toHaveLength(1);
  });

  it('should have a sentence for every rule the plan speaks by', () => {
    const silent = PLAN.slots
      .flatMap((slot) => [slot, ...slot.alternatives])
      .flatMap((option) =>
        option.judgement.verdicts.map((verdict) =>
          sayVerdict(verdict, { start: option.start, depth: 'M' }, PLAN.efforts, voice()),
        ),
      );
    expect(silent.length).toBeGreaterThan(10);
    expect(silent.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('should show a study by name and doi', () => {
    expect(saySources(['hoffman-2016', 'own'], voice())).toEqual([
      'Hoffman 2016 (doi.org/10.2519/jospt.2016.6455)',
      'our own rule of thumb',
    ]);
  });
});

describe('the text of an event', () => {
  const text = eventText(OPTION, NEED, PLAN.efforts, voice(HOME));

  it('should begin with the word of its kind', () => {
    expect(text.title).toMatch(/^Sports/);
  });

  it('should be eight lines at most', () => {
    expect(text.description.split('\n').length).toBeLessThanOrEqual(8);
    expect(text.description).toMatch(/Why now: .+\nFocus areas: calves, hamstrings, glutes\nPrepare: /);
  });

  it('should tell nothing of another account', () => {
    expect(text.description).not.toMatch(/marathon|Jo|Berlin/);
    expect(eventText(OPTION, NEED, PLAN.efforts, voice(WORK)).description).toContain('marathon');
  });

  it('should tell no titles of anybody’s events', () => {
    const open = eventText(OPTION, NEED, PLAN.efforts, voice());
    for (const { title } of PLAN.efforts) expect(open.description).not.toContain(title);
  });
});

describe('why this hour', () => {
  it('should name the need first, then the hard days around', () => {
    const [first, second] = sayWhy(OPTION, NEED, PLAN.efforts, voice());
    expect(first).toMatch(/^\d+ (hours|days) before Sunday’s marathon: /);
    expect(second).toMatch(/^\d+ (hours|days) (after|before) /);
  });

  it('should count the days since the last firm visit', () => {
    const made = planned([event('Sports massage', '2026-08-20T18:00')], { settings: { cadence: { wish: 14 } } });
    const slot = slotFor(made, 'cadence:1');
    const lines = slot ? sayWhy(slot, slot.need, made.efforts, voice()) : [];
    const since = (slot?.start ?? 0) - at('2026-08-20T19:00');
    expect(lines[0]).toContain(`${Math.floor(since / (24 * HOUR))} days since the visit before`);
  });

  it('should head a need with its effort', () => {
    expect(sayNeed(NEED, voice())).toBe('Before the marathon on 20 September');
    expect(sayNeed(NEED, voice(HOME))).toBe('Before a race in another calendar');
  });
});

describe('hours and ways out', () => {
  it('should speak a 24-hour clock and the date where it is far', () => {
    const span = (start: string) => ({ start: at(start), end: at(start) + HOUR });
    expect(sayWhen(span('2026-09-01T18:00'), voice())).toBe('Tuesday 18:00 – 19:00');
    expect(sayWhen(span('2026-09-07T18:00'), voice())).toBe('Monday 7 September 18:00 – 19:00');
    expect(sayWhen(span('2026-09-01T18:00'), voice(null, { zone: 'America/New_York' }))).toBe('Tuesday 12:00 – 13:00');
  });

  it('should offer what there is', () => {
    const move = { from: at('2026-09-01T18:00'), to: at('2026-09-01T19:00') };
    expect(sayWayOut({ lighter: 'sports', move }, voice())).toBe(
      'Keep the hour and ask for a sports massage instead, or move it to Tuesday 18:00 – 19:00.',
    );
    expect(sayWayOut({ lighter: 'sports', move: null }, voice())).toBe(
      'Keep the hour and ask for a sports massage instead.',
    );
    expect(sayWayOut({ lighter: null, move: null }, voice())).toBe('');
    expect(sayWayOut(null, voice())).toBe('');
  });

  it('should say in our own pages alone that it goes over the budget', () => {
    const slot = { ...(SLOT as NonNullable<typeof SLOT>), overBudget: true };
    expect(sayRemark(slot, () => '', voice())).toMatch(/^Over the month’s budget/);
    expect(sayRemark(slot, () => '', voice(WORK))).toBe('');
  });
});

describe('an effort', () => {
  it('should be labelled with its load and the hours legs need', () => {
    expect(sayEffortLabel(RACE, voice())).toBe('Berlin Marathon with Jo: as hard as it gets, legs need about 96 hours');
  });

  it('should say what is assumed of it', () => {
    expect(sayEffortWhy(RACE, voice())).toHaveLength(3);
  });

  it('should say by what it was rated', () => {
    expect(sayEvidence(RACE, voice())).toContain('marathon: E5');
  });
});
