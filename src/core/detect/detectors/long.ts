import type { Clues } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import type { Term } from '../lexicons/lexicon.ts';
import { kilometres } from '../measure.ts';
import { own } from '../reference.ts';
import type { Scan, Span } from '../scan.ts';

/** From here a run or ride is long even if nobody says so: 14 miles, 100 km. */
const LONG_RUN_KM = 22.5;
const LONG_RIDE_KM = 100;
const MARATHON_KM = 42;
const LONG_RUN_MINUTES = 120;
const LONG_RIDE_MINUTES = 240;
/** Longer is a day in the diary, not a run. */
const MOST_MINUTES = 8 * 60;

function find(clues: Clues): Finding | null {
  if (clues.against('said').length > 0) return null;
  const { text } = clues;
  const said = [...own(text, 'long-run', 'long-ride', 'long-swim', 'long-session'), ...longSport(text)];
  if (said.length > 0) return { rank: 'long-said', scan: text, spans: said };
  if (clues.against('weak').length > 0) return null;
  const short = own(text, 'lr-word').filter((hit) => clues.meant(hit) || isNamedLast(text, hit));
  if (short.length > 0) return { rank: 'long-said', scan: text, spans: short };
  const spans = [...longWithLength(text), ...longDistances(text)];
  if (spans.length > 0) return { rank: 'long-by-distance', scan: text, spans };
  const hours = longHours(clues);
  return hours.length > 0 ? { rank: 'long-by-hours', scan: text, spans: hours } : null;
}

/** "Castle Island LR": at the end behind a name; "LR furniture" is a room. */
function isNamedLast(text: Scan, { last }: Span): boolean {
  return last === text.tokens.length - 1 && text.strangers() <= 2;
}

const SPORTS: readonly Term[] = ['run', 'ride', 'swim', 'trail', 'easy-session'];

/** "Langer Lauf", "rodaje largo", "lungo lento": long beside its sport, on either side. */
function longSport(text: Scan): Span[] {
  return own(text, 'long-word').flatMap((hit) => {
    if (text.is(hit.first - 1, ...SPORTS)) return [{ first: hit.first - 1, last: hit.last }];
    return text.is(hit.last + 1, ...SPORTS) ? [{ first: hit.first, last: hit.last + 1 }] : [];
  });
}

/** "Long 20k", "18 mi long", "Sunday long". */
function longWithLength(text: Scan): Span[] {
  return own(text, 'long-word').filter(
    ({ first, last }) =>
      text.measures.amounts.some(
        (amount) => kilometres(amount) && (amount.first === last + 1 || amount.last === first - 1),
      ) ||
      [first - 1, last + 1].some((at) => isLongNumber(text, at)) ||
      (last === text.tokens.length - 1 && text.is(first - 1, 'weekday')),
  );
}

/** "Long 18": miles or kilometres nobody bothers to name. Years, rooms and hours are larger or smaller. */
function isLongNumber(text: Scan, at: number): boolean {
  const { number = null, joint = '' } = text.tokens[at] ?? {};
  if (number === null || number < 10 || number > 45 || joint === ':') return false;
  return !text.measures.amounts.some((amount) => amount.first === at && kilometres(amount) === null);
}

function longDistances(text: Scan): Span[] {
  const ride = text.has('ride');
  if (!ride && !text.has('run', 'easy-session') && !text.tokens.some((token) => token.text === 'miler')) return [];
  return text.measures.amounts.filter((amount) => {
    // The 25 of "c25k" is no length of this run.
    if (text.is(amount.first, 'easy-session')) return false;
    const km = amount.repeat ? null : kilometres(amount, amount.low);
    return km !== null && (ride ? km >= LONG_RIDE_KM : km >= LONG_RUN_KM && km < MARATHON_KM);
  });
}

/** "Run" from eight to half past ten: two hours on foot or four on a bicycle are long, whoever calls them so. */
function longHours({ text, shape }: Clues): Span[] {
  const { minutes = 0 } = shape;
  if (minutes < LONG_RUN_MINUTES || minutes > MOST_MINUTES || text.strangers() > 0) return [];
  if (text.hasAny(['easy-word', 'recovery-word', 'easy-session'])) return [];
  return own(text, ...(minutes >= LONG_RIDE_MINUTES ? (['run', 'ride'] as const) : (['run'] as const)));
}

export const long = defineDetector({
  id: 'long',
  examples: {
    yes: [
      'Long run, river path',
      'Saturday LR',
      'Long run w/ 10k @MP',
      'Long run before the marathon',
      'Long ride with the club',
      'Progression long run',
      '20 miler',
      'Sunday long',
      'Century ride',
      'Easy long run 25 km',
      'Long 18 with Sam',
    ],
    no: ['Long weekend away', 'In the long run', 'Long call', 'LR furniture delivery', 'Long-running jobs'],
  },
  overlaps: { hard: ['Long run w/ 10k @MP'] },
  detect: find,
});
