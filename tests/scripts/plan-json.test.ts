import { describe, expect, it } from 'vitest';
import { planJson } from '../../scripts/cli/plan-json.ts';
import type { CalendarEvent } from '../../src/core/model.ts';
import { plan } from '../../src/core/plan/plan.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { days, event, given, MONDAYS, NOW, trainingWeek } from '../core/plan/given-plan.ts';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

function printed(events: CalendarEvent[], more: Partial<PlanInput> = {}) {
  const made = plan(given(events, more));
  const voice = { words: catalogueFor('en'), zone: 'Europe/Berlin', now: NOW, account: null };
  return JSON.parse(JSON.stringify(planJson(made, voice)));
}

const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const DEEP = event('Deep tissue massage', '2026-09-02T18:00');
const JSON_PLAN = printed([MARATHON, DEEP, ...MONDAYS.flatMap(trainingWeek)]);

describe('planJson', () => {
  it('should print efforts as scripts expect them', () => {
    const race = JSON_PLAN.efforts.find((effort: { kind: string }) => effort.kind === 'race');
    expect(race).toEqual({
      id: 'Berlin Marathon',
      title: 'Berlin Marathon',
      start: '2026-09-20T08:00:00+02:00',
      end: '2026-09-20T12:15:00+02:00',
      allDay: true,
      kind: 'race',
      discipline: 'run',
      distance: 'marathon',
      priority: 'A',
      assumed: ['priority', 'start', 'end'],
      load: 'E5',
      long: false,
      recoveryHours: 96,
      confidence: expect.stringMatching(/^(high|medium|low)$/),
      evidence: expect.stringContaining('marathon'),
    });
  });

  it('should leave out of timed efforts what does not hold of them', () => {
    const tempo = JSON_PLAN.efforts.find((effort: { title: string }) => effort.title === 'Tempo run');
    expect(Object.keys(tempo)).not.toContain('allDay');
    expect(Object.keys(tempo)).not.toContain('assumed');
  });

  it('should print massages with their verdicts', () => {
    expect(JSON_PLAN.massages).toEqual([
      {
        id: 'Deep tissue massage',
        title: 'Deep tissue massage',
        start: '2026-09-02T18:00:00+02:00',
        end: '2026-09-02T19:00:00+02:00',
        kind: 'deep',
        severity: 'conflict',
        verdicts: expect.any(Array),
        notes: expect.any(Array),
        wayOut: { lighter: expect.any(String), move: null },
      },
    ]);
  });

  it('should print slots with alternatives', () => {
    expect(JSON_PLAN.slots.length).toBeGreaterThan(1);
    for (const slot of JSON_PLAN.slots) {
      expect(Object.keys(slot)).toEqual([
        'id',
        'need',
        'for',
        'start',
        'end',
        'kind',
        'status',
        'severity',
        'score',
        'therapist',
        'price',
        'overBudget',
        'moved',
        'verdicts',
        'notes',
        'alternatives',
      ]);
      expect([slot.start, slot.end].every((time) => ISO.test(time))).toBe(true);
      expect(slot.id).toBe(`${slot.need}:${slot.kind}`);
      expect(slot.for).not.toBe('');
      for (const other of slot.alternatives) {
        expect(Object.keys(other)).toEqual(['start', 'end', 'kind', 'severity', 'score', 'therapist', 'price']);
      }
    }
  });

  it('should print verdicts with rule, severity, events, hours and sources', () => {
    const all = [...JSON_PLAN.slots, ...JSON_PLAN.massages].flatMap((one) => one.verdicts);
    expect(all.length).toBeGreaterThan(2);
    for (const verdict of all) {
      expect(Object.keys(verdict)).toEqual(['rule', 'severity', 'events', 'hours', 'sources']);
      if (verdict.hours) expect(Object.keys(verdict.hours)).toEqual(['side', 'gap', 'edge']);
    }
  });

  it('should say why a need has no slot, in a code and a sentence', () => {
    const full = ['14', '15', '16', '17', '18', '19'].map((day) => event(`Work ${day}`, `2026-09-${day}T06:00`, 960));
    const [unmet] = printed([MARATHON, ...full]).unmet.filter(({ need }: { need: string }) => need.startsWith('pre:'));
    expect(unmet).toMatchObject({
      need: 'pre:Berlin Marathon',
      why: { code: 'no-free-time', text: expect.stringMatching(/^Before .+\.$/) },
      opener: { change: 'free', event: 'Work 14', from: expect.stringMatching(ISO), to: expect.stringMatching(ISO) },
    });
  });

  it('should print where a massage in conflict could move to', () => {
    const moved = printed([DEEP, event('6 x 800 m intervals', '2026-09-03T18:00')]).massages;
    expect(moved).toMatchObject([
      {
        wayOut: {
          lighter: expect.any(String),
          move: { start: expect.stringMatching(ISO), end: expect.stringMatching(ISO) },
        },
      },
    ]);
    expect(printed([DEEP]).massages).toMatchObject([{ wayOut: null, notes: [] }]);
  });

  it('should print what stands in for a visit that fits nowhere', () => {
    const settings = { therapists: [{ id: 'a', name: 'Anna', price: 80 }], budget: { perMonth: 0, currency: 'EUR' } };
    const { unmet } = printed([MARATHON], { settings });
    expect(unmet.length).toBeGreaterThan(0);
    for (const { instead } of unmet) {
      if (instead)
        expect(instead).toEqual({ start: expect.stringMatching(ISO), end: expect.stringMatching(ISO), kind: 'self' });
    }
    expect(unmet.some(({ instead }: { instead: unknown }) => instead !== null)).toBe(true);
    expect(unmet.map(({ why }: { why: { code: string } }) => why.code)).toContain('budget');
  });

  it('should print who gives a visit, what it costs, and what moved it', () => {
    const settings = { therapists: [{ id: 'a', name: 'Anna', price: 80 }], budget: { perMonth: 500, currency: 'EUR' } };
    const before = printed([MARATHON], { settings }).slots[0];
    expect(before).toMatchObject({ therapist: 'a', price: 80, overBudget: false, moved: null });
    const start = Date.parse(before.start);
    const busy = event('Team meeting', before.start.slice(0, 16));
    const [after] = printed([MARATHON, busy], {
      settings,
      previous: { [before.need]: { start, kind: before.kind } },
    }).slots;
    expect(after).toMatchObject({ need: before.need, moved: { from: before.start, why: 'filled' } });
  });

  it('should print the rhythm, and whether the best plan was found', () => {
    const past = event('Sports massage', '2026-08-20T18:00');
    const { rhythm, exact } = printed([past], { settings: { cadence: { wish: 14 } } });
    expect(rhythm).toEqual({ wished: 14, actual: null, overdue: null });
    expect(exact).toBe(true);
    expect(printed([MARATHON]).rhythm).toBeNull();
  });

  it('should list efforts of the last two weeks, and none older', () => {
    const run = (title: string, date: string) => event(title, `${date}T18:00`, 60);
    const { efforts } = printed([
      run('Tempo run', '2026-08-17'),
      run('Tempo run too', '2026-08-16'),
      run('Long run', '2027-01-01'),
    ]);
    expect(efforts.map(({ title }: { title: string }) => title)).toEqual(['Tempo run']);
  });
});
