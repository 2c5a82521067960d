import { type Clues, own, referenced } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import type { Term } from '../lexicons/lexicon.ts';
import { type Amount, kilometres } from '../measure.ts';
import type { Rank } from '../precedence.ts';
import type { Scan, Span } from '../scan.ts';

/** Names of events. They may only give a workout its name or purpose, so what is said outright comes before them. */
const EVENTS: readonly Term[] = [
  'named-race',
  'marathon',
  'half-marathon',
  'part-marathon',
  'mile-race',
  'fun-run',
  'run-event',
  'ultra',
  'relay-race',
  'triathlon',
  'sprint-tri',
  'olympic-tri',
  'half-tri',
  'full-tri',
  'duathlon',
  'aquathlon',
  'obstacle-race',
  'cycling-event',
  'swim-event',
  'hyrox',
];
const SHORT_NAMES: readonly Term[] = ['half-word', 'tri-word', 'ultra-word', 'relay-word'];
const SPORTS: readonly Term[] = [
  'run',
  'ride',
  'swim',
  'obstacle-race',
  'obstacle',
  'cycling-event',
  'tri-word',
  'trail',
];
/** What may follow a race's short name: "Brooklyn Half w/ Anna", but not "Half Moon Bay". */
const AFTER_NAME: readonly Term[] = [
  'companion',
  'filler',
  'weekday',
  'time-of-day',
  'sport-word',
  'run',
  'ride',
  'swim',
  'trail',
  'olympic-word',
  'sprint-word',
];
const NOT_A_NAME: readonly Term[] = ['article', 'time-of-day', 'companion', 'reference', 'toward', 'strength-word'];
/** Lengths that are races when a name stands before them, in kilometres. */
const RACE_LENGTHS: readonly number[] = [5, 8, 10, 12, 15, 20, 50, 80, 100];

function find(clues: Clues): Finding | null {
  if (clues.against('weak').length > 0) return null;
  const { text } = clues;
  const finding = (rank: Rank, spans: Span[]): Finding => ({ rank, scan: text, spans });
  const said = races(text, 'race');
  if (said.length > 0) return finding('race-said', said);
  const contest = text.hasAny(SPORTS) || hasResult(text) ? races(text, 'contest-word') : [];
  if (contest.length > 0) return finding('race-said', contest);
  const events = [...races(text, ...EVENTS), ...triathlonLengths(text)];
  if (events.length > 0) return finding('race-event', events);
  const short = races(text, ...SHORT_NAMES).filter((hit) => isNamed(text, hit) || isBacked(clues, hit));
  if (short.length > 0) return finding('race-by-name', short);
  const named = own(text, 'run-name-word').filter((hit) => hasNameBehind(text, hit.last));
  if (named.length > 0) return finding('race-by-name', named);
  const lengths = text.measures.amounts.filter((amount) => isRaceLength(text, amount) || isCityLength(text, amount));
  const fabled = clues.text.tokens.flatMap((_, at) => (isFabled(clues, at) ? [{ first: at, last: at }] : []));
  const spans = [...lengths, ...fabled];
  return spans.length > 0 ? finding('race-by-name', spans) : null;
}

/** Race words that stand for themselves: not "after the marathon", not "marathon dinner". */
function races(text: Scan, ...terms: Term[]): Span[] {
  return own(text, ...terms).filter((hit) => !text.is(hit.last + 1, 'aside') && !text.is(hit.last + 1, 'pace-word'));
}

/** 70.3 and 140.6 are miles of one kind of race, unless something is counted with them. */
function triathlonLengths(text: Scan): Span[] {
  const spans = text.tokens.flatMap((token, at) =>
    (token.text === '70.3' || token.text === '140.6') && text.tokens[at + 1]?.text !== '%'
      ? [{ first: at, last: at }]
      : [],
  );
  const counted = text.measures.amounts.filter((amount) => amount.unit !== 'mile');
  return spans.filter((span) => !counted.some((amount) => amount.first === span.first) && !referenced(text, span));
}

function isNamed(text: Scan, { first, last }: Span): boolean {
  if (!hasNameBefore(text, first)) return false;
  const after = text.tokens[last + 1];
  return !after || after.number !== null || text.is(last + 1, ...AFTER_NAME);
}

/** A name right before, or before small words: "Brooklyn Half", "Vitality Big Half", "Mother's Day 10k". */
function hasNameBefore(text: Scan, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const token = text.tokens[at];
    if (!token || token.number !== null || token.text === '@' || token.text === '%') return false;
    if (text.is(at, 'filler')) continue;
    return !text.is(at, ...NOT_A_NAME);
  }
  return false;
}

/** A name after small words: "Carrera de la Mujer", "Bieg Kreta"; "Bieg z Ola" and "Corrida no parque" have none. */
function hasNameBehind(text: Scan, last: number): boolean {
  if (text.hasAny(['time-of-day', 'weekday', 'easy-word', 'recovery-word', 'easy-session'])) return false;
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (text.isStranger(at)) return true;
    if (!text.is(at, 'filler', 'article') || text.is(at, 'companion')) return false;
  }
  return false;
}

/** "10 km de Rouen", and with its year or edition "Riverside 10 km 2026". */
function isCityLength(text: Scan, amount: Amount): boolean {
  const { unit, repeat, low, high } = amount;
  if (unit !== 'kilometre' || repeat || low !== high || text.hasAny(['run', 'ride', 'swim', 'walk', 'easy-session']))
    return false;
  if (!RACE_LENGTHS.includes(kilometres(amount) ?? 0) || referenced(text, amount)) return false;
  const isFirst = text.tokens.every((_, at) => at >= amount.first || text.is(at, 'filler', 'article', 'sport-word'));
  if (isFirst && text.is(amount.last + 1, 'filler', 'article')) return hasNameBehind(text, amount.last);
  return hasEdition(text) && hasNameBefore(text, amount.first);
}

/** A length or a finish time. */
function hasResult({ measures }: Scan): boolean {
  return measures.finishTime || measures.amounts.some((amount) => !amount.repeat && kilometres(amount) !== null);
}

/** A year, as events carry it. */
function hasEdition(text: Scan): boolean {
  return text.tokens.some(
    ({ number }) => number !== null && Number.isInteger(number) && number > 1980 && number < 2100,
  );
}

/** A second signal for a short name: a length, a finish time, sport around it, a sport calendar. */
function isBacked(clues: Clues, hit: Span): boolean {
  return clues.text.measures.finishTime || clues.supported(hit);
}

/** "Harbour 10k": a usual race length after a name. "Morning 10k" and "10k budget" are none. */
function isRaceLength(text: Scan, amount: Amount): boolean {
  const isMiler = text.tokens[amount.last]?.text === 'miler' && amount.high <= 10;
  if ((amount.unit !== 'kilo' && !isMiler) || amount.repeat || amount.low !== amount.high) return false;
  if ((!isMiler && !RACE_LENGTHS.includes(kilometres(amount) ?? 0)) || referenced(text, amount)) return false;
  if (text.is(amount.last, 'pace', 'run') || text.is(amount.last + 1, 'pace-word', 'aside')) return false;
  return amount.first === 0 ? text.tokens.length === 2 : hasNameBefore(text, amount.first);
}

/** 26.2 and 13.1: only with miles behind them, sport beside them, or alone. */
function isFabled({ text }: Clues, at: number): boolean {
  const name = text.tokens[at]?.text;
  if (name !== '26.2' && name !== '13.1') return false;
  const amount = text.measures.amounts.find(({ first }) => first === at);
  if (amount) return amount.unit === 'mile' && !amount.repeat && !text.has('run', 'ride', 'pace-word');
  return text.tokens.length === 1 || text.measures.finishTime;
}

export const race = defineDetector({
  id: 'race',
  examples: {
    yes: [
      'Lakeside Marathon',
      'Riverbank Half Marathon (1:42:10)',
      'Old Town Half - 1:38:20',
      'Harbour 10k',
      'Charity 5k with Sam',
      'parkrun',
      'Turkey Trot',
      'Race day!',
      'Goal race: 10 miles',
      'Tune-up race 8k',
      'IRONMAN 70.3 Riverside',
      'Sprint triathlon, Blue Lake',
      'Lake Tri (Olympic)',
      'City duathlon',
      'Mountain ultramarathon',
      'Coastal Ultra 50k',
      'Spartan Race',
      'Hyrox Glasgow',
      'Coast gran fondo',
      'Open water swim race',
      'Cross country championships',
    ],
    no: [
      'Race condition in the scheduler',
      'Film marathon at Jo’s',
      'Expo of the marathon',
      'Volunteer at the marathon',
      'Marathon registration opens',
      'F1 race',
      'Half-day off',
      'My better half',
      'Kids’ race at school',
      'Dinner after the marathon',
      'Marathon dinner',
      '10k budget',
      '5k steps',
      'Relay message to Kim',
      'Chess championships',
    ],
  },
  detect: find,
});
