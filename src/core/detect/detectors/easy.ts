import type { Clues } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import type { Term } from '../lexicons/lexicon.ts';
import { kilometres } from '../measure.ts';
import { own } from '../reference.ts';
import type { Scan, Span } from '../scan.ts';

const MOST_NAMES = 2;

const SPORTS: readonly Term[] = ['run', 'ride', 'swim', 'walk', 'other-sport', 'session-word'];

function find(clues: Clues): Finding | null {
  if (clues.against('said').length > 0) return null;
  const { text } = clues;
  const said = own(text, 'easy-session');
  if (said.length > 0) return { rank: 'easy-said', scan: text, spans: said };
  if (clues.against('weak').length > 0) return null;
  const words = [
    ...own(text, 'easy-word', 'recovery-word').filter((hit) => isMeant(clues, hit)),
    ...own(text, 'strides').filter((hit) => clues.meant(hit)),
    ...own(text, 'cross-word').filter(() => text.strangers() === 0),
    ...own(text, 'steady-word').filter((hit) => clues.supported(hit)),
  ];
  if (words.length > 0) return { rank: 'easy-supported', scan: text, spans: words };
  const plain = own(text, ...SPORTS, 'app-word').filter((hit) => isPlainSession(clues, hit));
  return plain.length > 0 ? { rank: 'plain-session', scan: text, spans: plain } : null;
}

/** "Easy" or "Recovery" alone says nothing; beside a number, a sport or a day it does. */
function isMeant(clues: Clues, hit: Span): boolean {
  const { text } = clues;
  if (text.tokens.length === hit.last - hit.first + 1) return clues.sportCalendar;
  return clues.meant(hit) || touchesNumber(text, hit);
}

function touchesNumber(text: Scan, { first, last }: Span): boolean {
  return text.tokens[first - 1]?.number != null || text.tokens[last + 1]?.number != null;
}

/** "Morning run", "Run w/ Anna", "Swim 2 km": nothing but the sport, its time and its length. */
function isPlainSession(clues: Clues, { first, last }: Span): boolean {
  const { text } = clues;
  if (clues.sportCalendar || clues.isRecorded || text.has('app-word') || text.strangers() === 0) return true;
  // "Lunch Run - freezing": what Strava calls it, and what she added.
  const inner = text.at(first)?.inner ?? [];
  if (inner.includes('time-of-day') && inner.some((term) => SPORTS.includes(term))) return true;
  const after = text.is(last + 1, 'article', 'filler', 'companion') ? last + 2 : last + 1;
  if (text.is(first - 1, 'time-of-day', 'weekday') || text.is(after, 'time-of-day')) return true;
  // "Run Vondelpark 8 km": a name or two, and how far.
  return text.strangers() <= MOST_NAMES && text.measures.amounts.some((amount) => kilometres(amount) !== null);
}

export const easy = defineDetector({
  id: 'easy',
  examples: {
    yes: [
      'Easy run',
      'Easy 9',
      '6 mi easy + strides',
      'Recovery run after marathon',
      'Recovery spin 40 min',
      'Shakeout 3k',
      'Early morning run',
      'Lunch ride',
      'Swim',
      'Run w/ Anna',
      'Jog with the dog',
      'Z2 ride 90 min',
      'Cross training',
      'Elliptical 40 min',
      'General aerobic 9 mi',
    ],
    no: [
      'Easy',
      'EasyJet 4412',
      'Data recovery',
      'Recovery meeting',
      'Run errands',
      'Test run',
      'Home run',
      'Ride home from the airport',
      'Running late',
      'School run at 8',
      'Swimming lessons for the kids',
    ],
  },
  detect: find,
});
