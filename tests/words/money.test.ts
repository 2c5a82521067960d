import { describe, expect, it } from 'vitest';
import { sayMoney } from '../../src/words/money.ts';

describe('sayMoney', () => {
  it.each([
    [160, 'EUR', 'en', '€160'],
    [160, ' eur ', 'en', '€160'],
    [49.5, 'USD', 'en', '$49.50'],
    [1234, 'EUR', 'de', '1.234\u00a0€'],
    [160, 'crowns', 'en', '160 crowns'],
    [160, 'QQQ', 'en', '160 QQQ'],
    [80, '', 'en', '80'],
    [80, 'evil\u202Etxt\u0000', 'en', '80 eviltxt'],
    [80, 'a name that goes on and on', 'en', '80 a name that '.trim()],
  ])('should write %d %s in %s as %s', (amount, currency, lang, text) => {
    expect(sayMoney(amount, currency, lang)).toBe(text);
  });
});
