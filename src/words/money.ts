/** As long as any name of a currency needs to be. */
const NAME_CAP = 12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** An amount as the language writes it; a currency nobody knows is shown as it was typed. //=> sayMoney(160, 'EUR', 'en') is €160 */
export function sayMoney(amount: number, currency: string, lang: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const code = currency.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code)) {
    return new Intl.NumberFormat(lang, { style: 'currency', currency: code, ...shape }).format(amount);
  }
  const name = [...currency.replace(HIDDEN, '').trim()].slice(0, NAME_CAP).join('');
  return `${new Intl.NumberFormat(lang, shape).format(amount)} ${name}`.trim();
}
