import type { Discipline, EventKind } from '../model.ts';
import type { Clues } from './clues.ts';
import type { Term } from './lexicons/lexicon.ts';
import { type Amount, kilometres } from './measure.ts';
import { isClimb } from './race-names.ts';
import type { Scan, Span } from './scan.ts';
import { isPartOfSet } from './set-parts.ts';

interface StatedDistance {
  distance: string;
  spans: Span[];
  /** The text it stands in. */
  from: Scan;
}

/** Lengths with a name of their own, in kilometres. */
const NAMED: readonly [string, number][] = [
  ['mile', 1.609344],
  ['5k', 5],
  ['10k', 10],
  ['15k', 15],
  ['10mi', 16.09344],
  ['20k', 20],
  ['half', 21.0975],
  ['marathon', 42.195],
  ['50k', 50],
  ['50mi', 80.4672],
  ['100k', 100],
  ['100mi', 160.9344],
];
/** 21 km is a half and 26.2 miles a marathon; 16 km is not 10 miles. */
const TOLERANCE = 0.005;

const EVENT_LENGTHS: readonly [Term, number][] = [
  ['marathon', 42.195],
  ['half-marathon', 21.0975],
  ['half-word', 21.0975],
  ['mile-race', 1.609344],
];
const TRIATHLON: readonly [string, readonly Term[]][] = [
  ['140.6', ['full-tri']],
  ['70.3', ['half-tri', 'half-marathon', 'half-word']],
  ['olympic', ['olympic-tri', 'olympic-word']],
  ['sprint', ['sprint-tri', 'sprint-word']],
];

/** The name of a length. //=> nameOf(42.16) is 'marathon', nameOf(12) is '12km' */
export function nameOf(km: number): string {
  const named = NAMED.find(([, length]) => Math.abs(length - km) <= length * TOLERANCE);
  return named?.[0] ?? `${Math.round(km * 10) / 10}km`;
}

/** How far, where the words say so: of a race the longest event named, of a workout its whole length. */
export function distance(clues: Clues, kind: EventKind, sport: Discipline | null): StatedDistance | null {
  if (kind === 'other' || kind === 'massage' || kind === 'rest' || kind === 'strength') return null;
  const fromText = inText(clues.text, kind, sport);
  if (fromText || clues.text !== clues.title || !clues.description || kind !== 'race') return fromText;
  return inText(clues.description, kind, sport);
}

function inText(text: Scan, kind: EventKind, sport: Discipline | null): StatedDistance | null {
  if (sport === 'hyrox') return null;
  if (kind === 'race' && sport === 'tri') return triathlon(text);
  const stated = text.measures.amounts.filter((amount) => isWhole(text, amount, kind, sport));
  const isRelay = text.has('relay-race', 'relay-word') || text.tokens.some(({ text: word }) => word === 'relay');
  if (kind === 'race') {
    const named = text.hits.find((hit) => hit.race?.distance);
    if (named?.race?.distance && stated.length === 0)
      return { distance: named.race.distance, spans: [named], from: text };
    if (stated.some((amount) => isRange(text, amount))) return null;
  }
  const lengths = stated.map((amount): [Span, number] => [amount, wholeKilometres(amount, sport) ?? 0]);
  if (kind === 'race' && !isRelay) lengths.push(...eventLengths(text, stated), ...fabledLengths(text));
  const longest = lengths.reduce<[Span, number] | null>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    null,
  );
  if (!longest) return null;
  const [span, km] = longest;
  if (isRelay && kind === 'race') return { distance: `relay-${Math.round(km)}`, spans: [span], from: text };
  return { distance: nameOf(km), spans: [span], from: text };
}

/** "Ultra Trail 50M" and "100M" are miles: nobody races fifty metres there. */
function wholeKilometres(amount: Amount, sport: Discipline | null): number | null {
  const isUltraMiles =
    (sport === 'ultra' || sport === 'trail') && amount.unit === 'm' && (amount.high === 50 || amount.high === 100);
  return isUltraMiles ? amount.high * 1.609344 : kilometres(amount);
}

/** A length that is the whole of it: no piece of a set, no pace ("@10k"), no segment ("10k @MP"), no children's race. */
function isWhole(text: Scan, amount: Amount, kind: EventKind, sport: Discipline | null): boolean {
  if (isPartOfSet(text, amount) || wholeKilometres(amount, sport) === null) return false;
  if (text.is(amount.first, 'pace') || text.is(amount.last + 1, 'pace-word')) return false;
  const before = text.tokens[amount.first - 1]?.text;
  if (before === '@' || before === '%' || text.is(amount.first - 1, 'child')) return false;
  return kind === 'race' || text.tokens[amount.last + 1]?.text !== '@';
}

function isRange(text: Scan, amount: Amount): boolean {
  const next = text.tokens[amount.last + 1];
  if (amount.low !== amount.high || text.is(amount.last + 1, 'either')) return true;
  return (
    next?.joint === '-' &&
    next.number !== null &&
    text.measures.amounts.some((other) => other.first === amount.last + 1)
  );
}

/** The event words' own lengths. "Boston Marathon 5k" is the 5k of that weekend: a length right behind replaces its name. */
function eventLengths(text: Scan, stated: readonly Amount[]): [Span, number][] {
  return EVENT_LENGTHS.flatMap(([term, km]) =>
    text
      .all([term])
      .filter(
        (hit) =>
          !isClimb(text, hit) &&
          !stated.some((amount) => amount.first === hit.last + 1 && text.tokens[amount.first]?.joint === ' '),
      )
      .map((hit): [Span, number] => [hit, km]),
  );
}

/** "RACE! 26.2": the two lengths everybody knows in miles. */
function fabledLengths(text: Scan): [Span, number][] {
  return text.tokens.flatMap(({ text: word }, at): [Span, number][] => {
    if (text.measures.amounts.some(({ first }) => first === at)) return [];
    const span = { first: at, last: at };
    return word === '26.2' ? [[span, 42.195]] : word === '13.1' ? [[span, 21.0975]] : [];
  });
}

function triathlon(text: Scan): StatedDistance | null {
  for (let at = 0; at < text.tokens.length; at += 1) {
    const name = text.tokens[at]?.text;
    if (name === '70.3' || name === '140.6') return { distance: name, spans: [{ first: at, last: at }], from: text };
  }
  for (const [name, terms] of TRIATHLON) {
    const hit = text.all(terms)[0];
    if (hit) return { distance: name, spans: [hit], from: text };
  }
  const named = text.hits.find((hit) => hit.race?.distance);
  return named?.race?.distance ? { distance: named.race.distance, spans: [named], from: text } : null;
}
