import type { Confidence } from '../model.ts';
import type { DetectedKind } from './detector.ts';
import type { Judged } from './judge.ts';
import type { Term } from './lexicons/lexicon.ts';
import { SURE } from './precedence.ts';

/**
 * How sure the kind is. Words alone are `medium` at best: what was really run is not known from a title. `high` needs a
 * second field that agrees.
 */
export function confidence({ kind, clues, finding }: Judged): Confidence {
  const { title } = clues;
  if (finding.rank === 'told') return 'high';
  if (!SURE.includes(finding.rank) || finding.scan !== title || title.has('tentative')) return 'low';
  const agrees = clues.sportCalendar || clues.description?.hasAny(AGREEING[kind]);
  return agrees ? 'high' : 'medium';
}

/** What a description says where it confirms the title. */
const AGREEING: Record<DetectedKind, readonly Term[]> = {
  race: ['race', 'marathon', 'half-marathon', 'triathlon', 'named-race', 'run-event'],
  hard: ['hard-session', 'pace'],
  long: ['long-run', 'long-ride', 'long-swim'],
  easy: ['easy-session', 'easy-word', 'recovery-word'],
  strength: ['strength-session', 'strength-legs', 'strength-upper'],
  massage: ['massage', 'massage-deep', 'massage-sports', 'treatment'],
  rest: ['rest-day'],
};
