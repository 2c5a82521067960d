import type { Clues } from './clues.ts';
import type { Term } from './lexicons/lexicon.ts';
import { type Amount, kilometres } from './measure.ts';
import { own, referenced } from './reference.ts';
import type { Scan, Span } from './scan.ts';

/** Races that say so by a name and a length, a year or a number: "Harbour 10k", "Ridge Trail 2026", "Boston 3:12:45". */

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
const NOT_A_NAME: readonly Term[] = [
  'article',
  'time-of-day',
  'weekday',
  'companion',
  'reference',
  'toward',
  'strength-word',
];
/** Lengths that are races when a name stands before them, in kilometres. */
const RACE_LENGTHS: readonly number[] = [5, 8, 10, 12, 15, 20, 50, 80, 100];
const TRAINING: readonly Term[] = [
  'easy-word',
  'recovery-word',
  'easy-session',
  'hard-session',
  'pace',
  'long-word',
  'session-word',
];
const PLAIN: readonly Term[] = ['time-of-day', 'weekday', ...TRAINING];
const SPORTS: readonly Term[] = ['run', 'ride', 'swim', 'trail', 'obstacle', 'tri-word'];
/** A sum of climb, not a half marathon, stands behind a number this large: "1200 HM". */
const LEAST_CLIMB = 50;

/** Every place where names and numbers make a race of the title. */
export function racesByName(clues: Clues): Span[] {
  const { text } = clues;
  const named = own(text, 'run-name-word').filter((hit) => hasNameBehind(text, hit.last));
  const places = own(text, 'race-place').filter(() => hasStartOrFinish(text));
  const lengths = text.measures.amounts.filter((amount) => isRaceLength(text, amount) || isCityLength(text, amount));
  const fabled = text.tokens.flatMap((_, at) => (isFabled(text, at) ? [{ first: at, last: at }] : []));
  return [...named, ...places, ...lengths, ...fabled, ...editions(text)];
}

/** A short name ("half", "tri", "ultra") with a name before it and nothing odd behind: "Brooklyn Half w/ Anna". */
export function isNamed(text: Scan, { first, last }: Span): boolean {
  if (!hasNameBefore(text, first)) return false;
  const after = text.tokens[last + 1];
  return !after || after.number !== null || text.is(last + 1, ...AFTER_NAME);
}

/** "HM Kandel, bib 1184": the name behind, and a sign that it was or is run. */
export function isNamedBehind(text: Scan, { last }: Span): boolean {
  return hasNameBehind(text, last) && (hasStartOrFinish(text) || hasEdition(text));
}

/** True for "1200 HM": metres of climb, as German speakers write them. */
export function isClimb(text: Scan, { first }: Span): boolean {
  return text.tokens[first]?.text === 'hm' && (text.tokens[first - 1]?.number ?? 0) >= LEAST_CLIMB;
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
  if (text.hasAny(PLAIN)) return false;
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (text.isStranger(at)) return true;
    if (!text.is(at, 'filler', 'article') || text.is(at, 'companion')) return false;
  }
  return false;
}

/** "Harbour 10k": a usual race length after a name. "Morning 10k" and "10k budget" are none. */
function isRaceLength(text: Scan, amount: Amount): boolean {
  const isMiler = text.tokens[amount.last]?.text === 'miler' && amount.high <= 10;
  if ((amount.unit !== 'kilo' && !isMiler) || amount.repeat || amount.low !== amount.high) return false;
  if ((!isMiler && !RACE_LENGTHS.includes(kilometres(amount) ?? 0)) || referenced(text, amount)) return false;
  if (text.is(amount.last, 'pace', 'run') || text.is(amount.last + 1, 'pace-word', 'aside')) return false;
  // "Morning run 10k" names no more than a session; "Harbour run 10k" does.
  const isSession =
    text.is(amount.first - 1, 'sport-word', 'run') &&
    !text.tokens.some((_, at) => at < amount.first && text.isStranger(at));
  if (isSession) return false;
  return amount.first === 0 ? text.tokens.length === 2 : hasNameBefore(text, amount.first);
}

/** "10 km de Rouen", and with its year or edition "Riverside 10 km 2026". */
function isCityLength(text: Scan, amount: Amount): boolean {
  const { unit, repeat, low, high } = amount;
  if (
    (unit !== 'kilometre' && !(unit === 'kilo' && hasEdition(text))) ||
    repeat ||
    low !== high ||
    text.hasAny(SPORTS) ||
    text.hasAny(TRAINING)
  )
    return false;
  if (!RACE_LENGTHS.includes(kilometres(amount) ?? 0) || referenced(text, amount)) return false;
  const isFirst = text.tokens.every((_, at) => at >= amount.first || text.is(at, 'filler', 'article', 'sport-word'));
  if (isFirst && text.is(amount.last + 1, 'filler', 'article')) return hasNameBehind(text, amount.last);
  return hasEdition(text) && text.strangers() > 0;
}

/** "Ridge Trail Run 2026": a name, a sport and a year make an event. */
function editions(text: Scan): Span[] {
  if (
    ![0, text.tokens.length - 1].some((at) => isYear(text, at)) ||
    text.strangers() === 0 ||
    text.hasAny(TRAINING) ||
    text.hasAny(['aside'])
  )
    return [];
  return own(text, ...SPORTS);
}

/** A year, as events carry it. */
function hasEdition(text: Scan): boolean {
  return text.tokens.some((_, at) => isYear(text, at));
}

/** A year that is no part of a date such as 19/03/2021. */
function isYear(text: Scan, at: number): boolean {
  const { number = null, joint = '' } = text.tokens[at] ?? {};
  if (number === null || !Number.isInteger(number) || number <= 1980 || number >= 2100) return false;
  const [before, after] = [text.tokens[at - 1], text.tokens[at + 1]];
  const glues = ['/', '-', '.'];
  return !(glues.includes(joint) && before?.number != null) && !(after?.number != null && glues.includes(after.joint));
}

/** A finish time, a start number, or the fabled length in miles: "Boston 3:12:45", "Chicago, bib 1024", "Big Sur 26.2". */
function hasStartOrFinish(text: Scan): boolean {
  return text.measures.finishTime || text.tokens.some(({ text: word }) => isFabledText(word)) || hasStartNumber(text);
}

function hasStartNumber(text: Scan): boolean {
  return text.all(['bib-word']).some(({ last }) => text.tokens[last + 1]?.number != null);
}

/** 26.2 and 13.1: only with miles behind them, sport beside them, or alone. */
function isFabled(text: Scan, at: number): boolean {
  if (!isFabledText(text.tokens[at]?.text)) return false;
  const amount = text.measures.amounts.find(({ first }) => first === at);
  if (amount) return amount.unit === 'mile' && !amount.repeat && !text.has('run', 'ride', 'pace-word');
  return text.tokens.length === 1 || text.measures.finishTime;
}

function isFabledText(word: string | undefined): boolean {
  return word === '26.2' || word === '13.1';
}
