// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { chipText } from '../../../src/sites/google-calendar/chip-text.ts';
import { clockOf, minuteOf, shownClock } from '../../../src/sites/google-calendar/clock-text.ts';
import { dayHalves } from '../../../src/sites/google-calendar/day-halves.ts';

const minutes = (text: string, language: string) =>
  clockOf(text, dayHalves(language)).times.map((time) => minuteOf(time, time.half === null));

describe('clock times in labels', () => {
  it.each([
    ['7:30 ص إلى 8 م، ', 'ar', [450, 1200]],
    ['٧:٣٠ ص إلى ٨ م، ', 'ar', [450, 1200]],
    ['9 مايو 2024 في الساعة 10:15 م إلى 10 مايو 2024 في الساعة 6 ص، ', 'ar', [1335, 360]],
    ['7:30 לפ. עד 8 אח., ', 'iw', [450, 1200]],
    ['午前0:15～午後12時、「', 'ja', [15, 720]],
    ['上午7:30至下午8:00，', 'zh-CN', [450, 1200]],
    ['오전 7:30~오후 8:00, ', 'ko', [450, 1200]],
    ['7:30 π.μ. έως 8 μ.μ., ', 'el', [450, 1200]],
    ['07.30 sampai 22.15, ', 'id', [450, 1335]],
    ['7:30 a. m. – 8 p. m., ', 'ca', [450, 1200]],
    ['de 7 h 30 à 20 h 15, ', 'fr-CA', [450, 1215]],
    ['9. Juni 2024 um 22:15 bis 10. Juni 2024 um 06:30, ', 'de', [1335, 390]],
    ['С 22:15 9 июня 2024 до 06:30 10 июня 2024, ', 'ru', [1335, 390]],
    ['10.06.2024 22:15 – 11.06.2024 06:30; ', 'lv', [1335, 390]],
    ['12am to 12pm, ', 'en', [0, 720]],
    ['task: ', 'en', []],
  ])('%s', (text, language, expected) => {
    expect(minutes(text, language)).toEqual(expected);
  });

  it.each([
    ['9 – 10am', 'en', [540, 600]],
    ['10am – 1pm', 'en', [600, 780]],
    ['午後9時～10時', 'ja', [1260, 1320]],
    ['14:00 – 15:30', 'de', [840, 930]],
    ['9 – 10', 'en', null],
    ['All day', 'en', null],
  ])('shown: %s', (text, language, expected) => {
    const times = shownClock(text, dayHalves(language))?.times.map((time) => minuteOf(time, true)) ?? null;
    expect(times).toEqual(expected);
  });
});

describe('the title of a chip', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  const chip = (label: string, ...shown: string[]) => {
    const visible = document.createElement('span');
    visible.setAttribute('aria-hidden', 'true');
    visible.append(...shown.map((text) => Object.assign(document.createElement('span'), { textContent: text })));
    const hidden = Object.assign(document.createElement('span'), { textContent: label });
    const holder = document.createElement('div');
    holder.append(visible, hidden);
    return chipText(holder);
  };
  it.each([
    ['10:00 to 10:30, 10:00, Ann, May 4, 2026', ['10:00', '10:00'], '10:00'],
    ['7:30am to 8am, 10K race, Ann, May 4, 2026', ['7:30am', '10K race'], '10K race'],
    [
      'task: Meet at 10:00 to 11:00, Not completed, May 4, 2026, 7:50pm',
      ['7:50pm', 'Meet at 10:00 to 11:00'],
      'Meet at 10:00 to 11:00',
    ],
    ['task: 10:30 run, Not completed, May 4, 2026, 7pm', ['10:30 run', ',', '7pm'], '10:30 run'],
    ['All day, 5k, Ann, May 4, 2026', ['5k'], '5k'],
    ['10:00 to 11:00, Без назви, Ann', ['(Без заголовка)', '10:00'], '(Без заголовка)'],
  ])('%s', (label, shown, title) => {
    expect(chip(label, ...shown).title).toBe(title);
  });
  it('a label as long as somebody likes is not searched to its end', () => {
    const started = chip(`10:00 to 11:00, ${'a'.repeat(1_000_000)}`, 'a');
    expect(started.clock?.times).toHaveLength(2);
  });
});
