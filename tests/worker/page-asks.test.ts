import { describe, expect, it } from 'vitest';
import { NEVER_SAID } from './never-said.ts';
import { openPage } from './placing.ts';
import { anEvent } from './world.ts';

describe('what a page asks of one hour', () => {
  const RACE = anEvent('Berlin half marathon', '2026-10-25', 540, 660);
  const DEEP = anEvent('Deep tissue massage', '2026-11-20', 780, 840);
  const HARD = anEvent('6 x 800 m intervals', '2026-11-21', 540, 660);
  const SECRETS = {
    settings: {
      health: ['acute-injury', 'fever', 'varicose-veins', 'cleared-injury'],
      therapists: [{ id: 'anna-7', name: 'Zora Quill', price: 1234, tried: false, kinds: ['sports', 'deep'] }],
      budget: { perMonth: 1234, currency: 'EUR' },
      lastMassage: '2026-06-01',
    },
    checkIns: [
      { at: Date.UTC(2026, 9, 14, 8), legs: 'sore', area: 'Zora’s knee', flags: ['readiness-red', 'run-down'] },
      { at: Date.UTC(2026, 9, 14, 8, 30), legs: 'stiff', massage: { tendernessHours: 120, bruised: true } },
    ],
  };

  it('should be answered without a word of what she told us', async () => {
    const told = openPage([RACE, DEEP, HARD]);
    await told.world.area.set(SECRETS);
    const untold = openPage([RACE, DEEP, HARD]);
    await untold.read();
    const slots = await told.read();
    const draft = { title: 'Deep tissue massage', startMinute: 780, endMinute: 840, eventId: null };
    const answers: unknown[] = [];
    for (const date of ['2026-10-15', '2026-10-20', '2026-10-24', '2026-11-20']) {
      const verdict = await told.ask('page/draft', { ...draft, date });
      // Nor may a verdict be another one for it.
      expect(verdict).toEqual(await untold.ask('page/draft', { ...draft, date }));
      answers.push(verdict);
    }
    for (const how of ['move', 'lighter']) {
      answers.push(await told.ask('page/fix', { eventId: DEEP.nativeId, how, accountIndex: 0 }));
    }
    for (const slot of slots) {
      for (const minute of [300, 540, 780, 1080]) answers.push(await told.place(slot, { minute }));
      for (const { kind } of slot.kinds) answers.push(await told.place(slot, { kind, date: '2026-10-19' }));
    }
    const sent = JSON.stringify(answers);
    expect(answers.length).toBeGreaterThan(5);
    expect(NEVER_SAID.filter((one) => sent.includes(one))).toEqual([]);
  });
});
