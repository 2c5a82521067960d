import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/core/settings.ts';
import { WHOLE } from './whole-settings.ts';

describe('parseSettings', () => {
  it('should take every key', () => {
    const { settings, problems } = parseSettings(WHOLE);
    expect(problems).toEqual([]);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(WHOLE).sort());
  });

  it('should read clock times as minutes of the day', () => {
    const { settings } = parseSettings({ hours: { from: '17:30', to: '24:00' } });
    expect(settings.hours).toEqual({ from: 1050, to: 1440 });
  });

  it.each([
    ['zone', 'Mars/Olympus', 'zone'],
    ['zone', 5, 'zone'],
    ['days', [7], 'days.0'],
    ['days', [1.5], 'days.0'],
    ['days', 'Monday', 'days'],
    ['hours', { from: '25:00', to: '26:00' }, 'hours.from'],
    ['hours', { from: '20:00', to: '08:00' }, 'hours'],
    ['hours', { from: 600, to: 1441 }, 'hours.to'],
    ['hoursByDay', { '7': { from: 0, to: 60 } }, 'hoursByDay.7'],
    ['hoursByDay', { '1': { from: 60, to: 60 } }, 'hoursByDay.1'],
    ['durations', { deep: 5 }, 'durations.deep'],
    ['durations', { deep: 241 }, 'durations.deep'],
    ['durations', { reiki: 60 }, 'durations.reiki'],
    ['kinds', ['sports', 'reiki'], 'kinds.1'],
    ['preferredKind', 'reiki', 'preferredKind'],
    ['cadence', { build: 2 }, 'cadence.build'],
    ['cadence', { wish: 91 }, 'cadence.wish'],
    ['strict', 'yes', 'strict'],
    ['comfort', 'brutal', 'comfort'],
    ['travelMin', -1, 'travelMin'],
    ['travelMin', 601, 'travelMin'],
    ['minNoticeH', 1441, 'minNoticeH'],
    ['quiet', [{ from: '2026-12-31', to: '2026-12-20' }], 'quiet.0'],
    ['quiet', [{ from: '2026-02-30', to: '2026-03-02' }], 'quiet.0.from'],
    ['away', [{ from: 'summer', to: '2026-08-14' }], 'away.0.from'],
    ['childcare', [{ day: 2, from: '12:00', to: '09:00' }], 'childcare.0'],
    ['childcare', [{ day: 9, from: '09:00', to: '12:00' }], 'childcare.0.day'],
    ['therapists', [{ id: 't1' }], 'therapists.0.name'],
    ['therapists', [{ id: 't1', name: 'Anna', price: -1 }], 'therapists.0.price'],
    ['budget', { perMonth: -5, currency: 'EUR' }, 'budget.perMonth'],
    ['budget', { perMonth: 5, currency: 'EUR', floor: 32 }, 'budget.floor'],
    ['health', 'fever', 'health'],
    ['lastMassage', '2026-02-30', 'lastMassage'],
    ['lastMassage', 'last week', 'lastMassage'],
  ])('should refuse %s %j by the name %s and keep the rest', (key, value, where) => {
    const { settings, problems } = parseSettings({ ...WHOLE, [key]: value });
    expect(problems).toEqual([{ code: 'bad-setting', where, detail: expect.stringMatching(/\S/) }]);
    expect(Object.keys(settings).sort()).toEqual(
      Object.keys(WHOLE)
        .filter((other) => other !== key)
        .sort(),
    );
  });

  it.each([
    ['travelMin', 0],
    ['travelMin', 600],
    ['minNoticeH', 0],
    ['cadence', { wish: 3 }],
    ['cadence', { wish: 90 }],
    ['durations', { deep: 10 }],
    ['durations', { deep: 240 }],
    ['hours', { from: '00:00', to: '24:00' }],
  ])('should take %s at the edge, %j', (key, value) => {
    expect(parseSettings({ [key]: value }).problems).toEqual([]);
  });

  it('should name a key it does not know', () => {
    const { settings, problems } = parseSettings({ strict: true, colour: 'blue' });
    expect(settings).toEqual({ strict: true });
    expect(problems).toEqual([{ code: 'bad-setting', where: 'colour', detail: 'not a setting' }]);
  });

  it('should not take a prototype for a setting', () => {
    expect(parseSettings(JSON.parse('{"__proto__":{"strict":true}}')).settings.strict).toBeUndefined();
  });

  it.each([[null], [[]], ['strict'], [5]])('should refuse %j, which is no object', (json) => {
    expect(parseSettings(json)).toMatchObject({ settings: {}, problems: [{ where: 'settings' }] });
  });
});

describe('hostile settings', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no setting', (key) => {
    const json = JSON.parse(`{"strict":true,"${key}":{"comfort":"deep"}}`);
    const { settings, problems } = parseSettings(json);
    expect(Object.keys(settings)).toEqual(['strict']);
    expect(settings.comfort).toBeUndefined();
    expect(problems.map(({ where }) => where)).toEqual([key]);
  });

  it.each(['durations', 'hoursByDay', 'cadence', 'budget', 'hours'])('%s should not bring a prototype along', (key) => {
    const json = JSON.parse(`{"${key}":{"__proto__":{"polluted":1}}}`);
    const settings: Record<string, unknown> = parseSettings(json).settings;
    expect((settings[key] as { polluted?: unknown } | undefined)?.polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('should keep names and messages short, whatever is quoted in them', () => {
    const long = 'x'.repeat(100_000);
    const { problems } = parseSettings({ [long]: 1, durations: { [long]: 60 }, zone: long, comfort: long });
    expect(problems).toHaveLength(4);
    for (const { where, detail } of problems) expect(where.length + detail.length).toBeLessThan(300);
  });
});
