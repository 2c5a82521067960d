import type { Discipline, EventKind } from '../model.ts';
import type { Clues } from './clues.ts';
import type { Term } from './lexicons/lexicon.ts';
import { kilometres } from './measure.ts';
import type { Scan } from './scan.ts';

/** What a word says about the sport, most telling first: a swim in a triathlon is triathlon. */
const WORDS: readonly [Discipline, readonly Term[]][] = [
  ['hyrox', ['hyrox']],
  ['duathlon', ['duathlon']],
  ['aquathlon', ['aquathlon']],
  ['tri', ['triathlon', 'tri-word', 'sprint-tri', 'olympic-tri', 'half-tri', 'full-tri', 'brick-word']],
  ['obstacle', ['obstacle-race', 'obstacle']],
  ['ultra', ['ultra', 'ultra-word']],
  ['swim', ['swim-event', 'swim', 'long-swim']],
  ['cycling', ['cycling-event', 'ride', 'long-ride']],
  ['trail', ['trail']],
  ['run', ['run', 'marathon', 'half-marathon', 'fun-run', 'run-event', 'mile-race', 'long-run', 'lr-word']],
  ['walk', ['walk']],
  ['other', ['other-sport']],
];

const MARATHON_KM = 43;

/** The sport of an effort: a known race's own, else the most telling word, else running for a race. */
export function discipline(clues: Clues, kind: EventKind): Discipline | null {
  if (kind === 'other' || kind === 'massage' || kind === 'rest') return null;
  if (clues.shape.activity?.sport) return clues.shape.activity.sport;
  const { text } = clues;
  if (kind === 'strength') return text.tokens.some((token) => token.text === 'hyrox') ? 'hyrox' : 'strength';
  const named = kind === 'race' ? text.hits.find((hit) => hit.race)?.race : null;
  if (named) return named.discipline;
  const told = fromWords(text) ?? (clues.text === clues.title ? null : fromWords(clues.title));
  if (kind !== 'race') return told ?? fromSessions(text);
  if (isTriathlonLength(text)) return 'tri';
  const onFoot = told === null || told === 'run' || told === 'trail';
  if (onFoot && isBeyondMarathon(text)) return 'ultra';
  if (told !== 'trail' && onFoot && isBeyondMarathon(clues.description)) return 'ultra';
  return told ?? fromSessions(text) ?? 'run';
}

function isBeyondMarathon(text: Scan | null): boolean {
  const amounts = text?.measures.amounts ?? [];
  return amounts.some((amount) => !amount.repeat && (kilometres(amount) ?? 0) > MARATHON_KM);
}

function fromWords(text: Scan): Discipline | null {
  return WORDS.find(([, terms]) => text.hasAny(terms))?.[0] ?? null;
}

/** "Easy run", "recovery spin", "sortie longue vélo": the sport by a word inside a longer phrase. */
function fromSessions(text: Scan): Discipline | null {
  const inner = text.hits.flatMap((hit) => hit.inner);
  return WORDS.find(([, terms]) => terms.some((term) => inner.includes(term)))?.[0] ?? null;
}

/** 70.3 and 140.6; "olympic race" and "sprint race" in a plan are triathlons too. */
function isTriathlonLength(text: Scan): boolean {
  if (text.tokens.some((token) => token.text === '70.3' || token.text === '140.6')) return true;
  return text.all(['sprint-word', 'olympic-word']).some((hit) => text.is(hit.last + 1, 'race'));
}
