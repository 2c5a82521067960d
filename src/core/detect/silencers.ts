import type { Term } from './lexicons/lexicon.ts';
import type { Hit } from './phrase.ts';
import { referenced } from './reference.ts';
import type { Scan } from './scan.ts';

export interface Silencers {
  /** Whatever sport word stands here, it is no effort of hers. */
  said: readonly Hit[];
  /** Around a race, or other people's sport: silences races and weak signs, not "Shakeout run + packet pickup". */
  weak: readonly Hit[];
}

const NOT_AN_EFFORT: readonly Term[] = [
  'other-meaning',
  'business',
  'media',
  'motor-sport',
  'motor-word',
  'cancelled',
  'cancel',
];
const NOT_A_RACE: readonly Term[] = ['around-race', 'watch-word', 'bib-word', 'child', 'flight'];
const FOREIGN_CALENDARS: readonly Term[] = ['motor-sport', 'media'];
/** By her own strength: an engine needs none of these. */
const HUMAN_SPORT: readonly Term[] = [
  'run',
  'ride',
  'swim',
  'trail',
  'triathlon',
  'marathon',
  'half-marathon',
  'hard-session',
  'easy-session',
];

/** What in a title (or in its calendar's name) says that it is no effort. */
export function silencers(text: Scan, calendar: Scan | null): Silencers {
  const foreign = calendar?.all(FOREIGN_CALENDARS) ?? [];
  const said = text.all(NOT_AN_EFFORT).filter((hit) => !isReferenced(text, hit) && !isHumanSport(text, hit));
  const weak = text.all(NOT_A_RACE).filter((hit) => !isHerOwn(text, hit));
  return { said: said.length > 0 ? said : foreign, weak: weak.length > 0 ? weak : foreign };
}

/** "Tempo run after the call" is one; "Tempo run after lunch, cancelled" is none. */
function isReferenced(text: Scan, hit: Hit): boolean {
  return !hit.terms.includes('cancelled') && !hit.terms.includes('cancel') && referenced(text, hit, 'reference');
}

/** "Zwift race: rally stage": engines have rallies, and so have riders. */
function isHumanSport(text: Scan, hit: Hit): boolean {
  return hit.terms.includes('motor-word') && text.hasAny(HUMAN_SPORT);
}

/** Her number, her children along, her telly beside the treadmill: none of it makes it somebody else's. */
function isHerOwn(text: Scan, hit: Hit): boolean {
  const after = text.tokens[hit.last + 1];
  if (hit.terms.includes('bib-word')) return after?.number != null;
  if (hit.terms.includes('child')) return isAlong(text, hit);
  const isBehind = !text.hits.some((other) => other.first > hit.last && isSport(other));
  return hit.terms.includes('watch-word') && isBehind && !text.hasAny(RACES);
}

/** What one watches: "Treadmill, watching the game" is a run, "London Marathon (watching)" is none. */
const RACES: readonly Term[] = [
  'race',
  'marathon',
  'half-marathon',
  'half-word',
  'named-race',
  'race-place',
  'run-event',
  'triathlon',
  'ultra',
  'cycling-event',
];

/** "5k with the kids"; "at the children's school" is a place. */
function isAlong(text: Scan, { first, last }: Hit): boolean {
  if (text.isStranger(last + 1) || text.tokens[first]?.joint === '(') return false;
  return text.is(first - 1, 'companion') || (text.is(first - 1, 'article') && text.is(first - 2, 'companion'));
}

function isSport({ terms }: Hit): boolean {
  return terms.some((term) => !NO_SPORT.includes(term));
}

const NO_SPORT: readonly Term[] = [
  ...NOT_AN_EFFORT,
  ...NOT_A_RACE,
  'filler',
  'article',
  'companion',
  'reference',
  'toward',
  'weekday',
  'time-of-day',
  'aside',
];
