import type { Clues } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import type { Term } from '../lexicons/lexicon.ts';
import { kilometres } from '../measure.ts';
import type { Rank } from '../precedence.ts';
import { isClimb, isNamed, isNamedBehind, racesByName } from '../race-names.ts';
import { own, referenced } from '../reference.ts';
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
const SHORT_NAMES: readonly Term[] = ['half-word', 'tri-word', 'ultra-word', 'relay-word', 'event-word'];
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

function find(clues: Clues): Finding | null {
  if (clues.against('weak').length > 0) return null;
  const { text } = clues;
  const finding = (rank: Rank, spans: Span[]): Finding => ({ rank, scan: text, spans });
  const said = races(text, 'race').filter((span) => !isVerb(clues, span));
  if (said.length > 0) return finding('race-said', said);
  const contest = text.hasAny(SPORTS) || hasResult(text) ? races(text, 'contest-word') : [];
  if (contest.length > 0) return finding('race-said', contest);
  const events = [...races(text, ...EVENTS), ...triathlonLengths(text)];
  if (events.length > 0) return finding(isGentle(clues, events) ? 'race-by-name' : 'race-event', events);
  const short = races(text, ...SHORT_NAMES).filter(
    (hit) => !isClimb(text, hit) && (isNamed(text, hit) || isNamedBehind(text, hit) || isBacked(clues, hit)),
  );
  if (short.length > 0) return finding('race-by-name', short);
  const named = racesByName(clues);
  return named.length > 0 ? finding('race-by-name', named) : null;
}

/** Race words that stand for themselves: not "after the marathon", not "marathon dinner". */
function races(text: Scan, ...terms: Term[]): Span[] {
  return own(text, ...terms).filter((hit) => !text.is(hit.last + 1, 'aside') && !text.is(hit.last + 1, 'pace-word'));
}

/** "Easy riverside dash": an event only by the name of its sort, called easy. */
function isGentle({ text }: Clues, events: readonly Span[]): boolean {
  if (text.measures.finishTime || !text.hasAny(['easy-word', 'recovery-word', 'steady-word'])) return false;
  return events.every(({ first }) => text.is(first, 'run-event') && !text.is(first, 'named-race', 'marathon'));
}

/** "Race the promises": a verb has its object behind an article, and nothing here says sport. */
function isVerb(clues: Clues, span: Span): boolean {
  const { text } = clues;
  if (span.first !== 0 || span.last !== 0 || !text.is(1, 'article') || hasResult(text)) return false;
  return !clues.supported(span) && !text.has('time-of-day', 'weekday');
}

/** A length or a finish time. */
function hasResult({ measures }: Scan): boolean {
  return measures.finishTime || measures.amounts.some((amount) => !amount.repeat && kilometres(amount) !== null);
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

/** A second signal for a short name: a length, a finish time, sport around it, a sport calendar. */
function isBacked(clues: Clues, hit: Span): boolean {
  return clues.text.measures.finishTime || clues.supported(hit);
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
