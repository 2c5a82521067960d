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
  return JSON.parse(JSON.stringify(planJson(made, events, voice)));
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
      recoveryHours: 96,
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
        'verdicts',
        'alternatives',
      ]);
      expect([slot.start, slot.end].every((time) => ISO.test(time))).toBe(true);
      expect(slot.id).toBe(`${slot.need}:${slot.kind}`);
      expect(slot.for).not.toBe('');
      for (const other of slot.alternatives) {
        expect(Object.keys(other)).toEqual(['start', 'end', 'kind', 'severity', 'score']);
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
