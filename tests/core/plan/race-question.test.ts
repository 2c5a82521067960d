import { describe, expect, it } from 'vitest';
import { eventDetector } from '../../../src/core/detect/detect-event.ts';
import type { CalendarEvent } from '../../../src/core/model.ts';
import type { RaceQuestion } from '../../../src/core/plan/asked-race.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { answerRace, raceDateProblem } from '../../../src/core/plan/race-question.ts';
import { DAY } from '../../../src/core/time.ts';
import { at, days, event, given, local, MONDAYS, NOW, planned, trainingWeek, ZONE } from './given-plan.ts';

const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');

function ask(question: Partial<RaceQuestion>, events: CalendarEvent[] = [], more: Partial<PlanInput> = {}) {
  const whole = { date: '2026-09-20', distance: 'marathon', priority: null, minute: null, ...question };
  return answerRace(given(events, more), whole);
}

const race = (...args: Parameters<typeof ask>) => ask(...args).race;
const needs = ({ before, after }: ReturnType<typeof ask>) =>
  [...before.slots, ...before.unmet, ...after.slots, ...after.unmet].map(({ need }) => need.type);

describe('the race that is meant', () => {
  const city = (title: string) => days(title, '2026-09-20', '2026-09-21');

  it.each<[string, Partial<RaceQuestion>, CalendarEvent[], string | null]>([
    ['of that date', {}, [MARATHON], 'Berlin Marathon'],
    ['of that name, in whatever letters', { name: 'berlin-marathon' }, [MARATHON], 'Berlin Marathon'],
    ['of part of that name', { name: 'BMW Berlin Marathon 2026' }, [MARATHON], 'Berlin Marathon'],
    [
      'of that name, moved by a few days',
      { name: 'Berlin Marathon', date: '2026-09-27' },
      [MARATHON],
      'Berlin Marathon',
    ],
    ['of that name, a year later', { name: 'Berlin Marathon', date: '2027-08-01' }, [MARATHON], null],
    ['of another date', { date: '2026-09-19' }, [MARATHON], null],
    ['of that date, but of another name and length', { name: 'Berlin Marathon' }, [city('City run 5K')], null],
    ['of that length, where there are two on the day', {}, [city('A City run 5K'), MARATHON], 'Berlin Marathon'],
    ['no race at all', {}, [city('Dinner')], null],
    ['a declined one', {}, [days('Berlin Marathon', '2026-09-20', '2026-09-21', { status: 'declined' })], null],
  ])('should be the one in the calendar: %s', (_, question, events, title) => {
    const answer = ask(question, events);
    expect(answer.known).toBe(title !== null);
    expect(answer.race.event?.id === title).toBe(title !== null);
  });

  it('should be one of its own where the calendar has none', () => {
    expect(race({ name: 'Lakeside', distance: 'half' })).toMatchObject({
      title: 'Lakeside',
      distance: 'half',
      load: 'E4',
      priority: 'A',
      assumed: ['priority', 'start', 'end'],
    });
    expect(local(race({}).start)).toBe('2026-09-20T08:00');
  });

  it.each<[string, Partial<RaceQuestion>, object]>([
    ['priority', { priority: 'B' }, { priority: 'B', assumed: ['start', 'end'], distance: 'marathon' }],
    ['priority C', { priority: 'C' }, { priority: 'C', load: 'E5' }],
    ['length', { distance: 'half' }, { distance: 'half', load: 'E4' }],
    ['time', { minute: 600 }, { start: at('2026-09-20T10:00'), end: at('2026-09-20T14:15'), assumed: ['priority'] }],
  ])('should have the %s she says, in the calendar or not', (_, question, facts) => {
    expect(race(question)).toMatchObject({ ...facts, title: expect.stringMatching(/Marathon$/) });
    const known = race(question, [MARATHON]);
    expect(known).toMatchObject({ ...facts, id: MARATHON.id, title: 'Berlin Marathon' });
  });

  it('should keep the time that stands in the calendar', () => {
    const timed = event('Berlin Marathon', '2026-09-20T09:15', 300);
    expect(race({}, [timed])).toMatchObject({ start: timed.start, end: timed.end });
    expect(race({ minute: 480 }, [timed])).toMatchObject({
      start: at('2026-09-20T08:00'),
      end: at('2026-09-20T13:00'),
    });
  });

  it('should be of the length she says, whatever the name says', () => {
    expect(race({ name: 'Cancelled: half marathon watch party' })).toMatchObject({
      title: 'Cancelled: half marathon watch party',
      distance: 'marathon',
      load: 'E5',
    });
  });

  it('should be a race though her own words make such titles something else', () => {
    const customWords = [{ id: 'w', phrase: 'marathon', kind: 'other' as const, at: NOW }];
    expect(race({}, [], { customWords })).toMatchObject({ kind: 'race', distance: 'marathon', priority: 'A' });
  });

  it('should keep what was read of all other events', () => {
    const plain = eventDetector();
    const detectEvent = (one: CalendarEvent) => plain(one.title === 'Dinner' ? { ...one, title: 'Long run' } : one);
    const { plan } = ask({}, [event('Dinner', '2026-09-10T18:00')], { detectEvent });
    expect(plan.efforts.map(({ title, kind }) => `${title}: ${kind}`)).toEqual(['Dinner: long', 'Marathon: race']);
  });
});

describe('the plan around it', () => {
  it('should be the one the calendar would give, had it the race', () => {
    const training = MONDAYS.slice(0, 3).flatMap(trainingWeek);
    const made = planned([MARATHON, ...training], { weeks: 5 });
    const answer = ask({ name: 'Berlin Marathon' }, training);
    const hours = (slots: typeof made.slots) => slots.map(({ start, kind }) => `${local(start)} ${kind}`);
    const own = (type: string) => made.slots.filter(({ need }) => need.type === type);
    expect(hours(answer.before.slots)).toEqual(hours(own('pre')));
    expect(hours(answer.after.slots)).toEqual(hours(own('post')));
    expect(hours(answer.before.slots)).toHaveLength(1);
  });

  it.each<[string, Partial<RaceQuestion>]>([
    ['a 5K', { distance: '5k' }],
    ['a 10K for fun', { distance: '10k', priority: 'C' }],
    ['a marathon', {}],
    ['a sprint triathlon', { distance: 'sprint' }],
    ['a race far beyond the next four weeks', { date: '2027-02-14' }],
  ])('should have a visit before and after %s', (_, question) => {
    expect(needs(ask(question)).sort()).toEqual(['post', 'pre']);
  });

  it('should leave other short races to themselves', () => {
    const fun = event('City run 5K', '2026-09-12T10:00', 30);
    const ids = ask({ distance: '10k' }, [fun]).plan.slots.map(({ need }) => need.id);
    expect(ids.filter((id) => id.endsWith(fun.id))).toEqual([]);
  });

  it('should say why there is none, and what would help', () => {
    const full = ['14', '15', '16', '17', '18', '19'].map((day) => event(`Work ${day}`, `2026-09-${day}T06:00`, 960));
    const { before } = ask({}, full);
    expect(before.slots).toEqual([]);
    expect(before.unmet).toMatchObject([{ why: 'no-free-time' }]);
  });

  it('should show a visit that is booked for it already', () => {
    const booked = event('Sports massage', '2026-09-15T18:00');
    const { before, after } = ask({}, [booked]);
    expect(before).toMatchObject({
      slots: [],
      unmet: [],
      booked: [{ id: 'Sports massage', judgement: { severity: 'good' } }],
    });
    expect(after.booked).toEqual([]);
  });

  it('should have nothing before a race that is over', () => {
    const answer = ask({ date: '2026-08-30' });
    expect(answer.before).toEqual({ slots: [], unmet: [], booked: [] });
    expect(needs(answer)).toEqual(['post']);
    expect(new Set(answer.kinds.map(({ side }) => side))).toEqual(new Set(['after']));
  });
});

describe('raceDateProblem', () => {
  it.each<[number, 'past' | 'far' | null]>([
    [-15, 'past'],
    [-14, null],
    [0, null],
    [350, null],
    [351, 'far'],
  ])('should be, %d days from now: %s', (days, problem) => {
    expect(raceDateProblem(local(NOW + days * DAY + DAY / 4).slice(0, 10), NOW, ZONE)).toBe(problem);
  });

  it('should leave a plan that reaches past the race', () => {
    const date = local(NOW + 350 * DAY + DAY / 4).slice(0, 10);
    expect(needs(ask({ date })).sort()).toEqual(['post', 'pre']);
  });
});
