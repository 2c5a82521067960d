/** How a language writes the halves of the day beside a 12-hour time, as `plain` leaves them. */
export interface DayHalves {
  am: readonly string[];
  pm: readonly string[];
  /** False where we do not know the page's language: a time without a half may still be one of twelve hours. */
  known: boolean;
}

/** As Google's labels write them (2024-06); they differ from what the browser says for the same language in pl, nl, sv, he and others. */
const AM = ['am', 'a m', 'ص', 'לפ', '午前', '上午', '오전'];
const PM = ['pm', 'p m', 'م', 'אח', '午後', '下午', '오후'];
const LANGUAGES = /^(?:en|de|fr|es|it|pt|nl|sv|da|no|nb|pl|ja|ar|iw|he|hi|zh|ko)\b/i;

const halves = new Map<string, DayHalves>();

/** The halves of the day in a language; the browser's own words for those that we have no label of. */
export function dayHalves(language: string): DayHalves {
  const cached = halves.get(language);
  if (cached) return cached;
  const own = LANGUAGES.test(language);
  const [am, pm] = own ? [[], []] : [spoken(language, 9), spoken(language, 21)];
  const found = { am: [...AM, ...am], pm: [...PM, ...pm], known: own || am.length > 0 };
  halves.set(language, found);
  return found;
}

function spoken(language: string, hour: number): string[] {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
    const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
    const parts = format.formatToParts(hour * 3_600_000);
    return parts.filter(({ type }) => type === 'dayPeriod').map(({ value }) => plain(value).trim());
  } catch {
    return [];
  }
}

/** Lower case, without dots and direction marks, every space a plain one. //=> plain('a. m.') is 'a m' */
function plain(text: string): string {
  return text
    .replace(/[.\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The half that a text begins with. //=> halfAfter(' pm, Run', dayHalves('en')) is 'pm' */
export function halfAfter(text: string, { am, pm }: DayHalves): 'am' | 'pm' | null {
  // What mostly stands there: told without a look at any half.
  if (/^\s?[,–—-]/.test(text)) return null;
  const rest = plain(text).trimStart();
  const begins = (half: string) => rest.startsWith(half) && !/^[\p{L}\p{M}]/u.test(rest.slice(half.length));
  return am.some(begins) ? 'am' : pm.some(begins) ? 'pm' : null;
}

/** The half that a text ends with. //=> halfBefore('6月 10日 午前', dayHalves('ja')) is 'am' */
export function halfBefore(text: string, { am, pm }: DayHalves): 'am' | 'pm' | null {
  const rest = plain(text).trimEnd();
  // Chinese and Japanese put no space between words.
  const ends = (half: string) =>
    rest.endsWith(half) && (half > '\u3040' || !/\p{L}$/u.test(rest.slice(0, -half.length)));
  return am.some(ends) ? 'am' : pm.some(ends) ? 'pm' : null;
}
