import type { PlannedSize, WorkoutSet } from '../model.ts';
import type { Clues } from './clues.ts';
import { type Amount, kilometres, type Repeats } from './measure.ts';
import { minutesOf } from './planned.ts';
import type { Scan } from './scan.ts';
import { TRACK_METRES } from './track-metres.ts';
import { RECOVERY_WORDS } from './workout-words.ts';

const MOST_SETS = 40;
const MOST_REPEATS = 100;

/**
 * The sets of a workout: of the title, else of the description, where training apps write them.
 * //=> "6x800m @5k r400" is 6 times 0.8 km at "5k" with 0.4 km between
 */
export function workout({ title, description }: Clues): WorkoutSet[] {
  const inTitle = setsOf(title);
  return inTitle.length > 0 || description === null ? inTitle : setsOf(description);
}

function setsOf(text: Scan): WorkoutSet[] {
  const { repeats } = text.measures;
  return repeats.slice(0, MOST_SETS).flatMap((set, index) => {
    const size = sizeOf(set);
    if (!size || set.count < 2 || set.count > MOST_REPEATS) return [];
    const end = repeats[index + 1]?.first ?? text.tokens.length;
    return [{ repeats: set.count, ...size, at: paceOf(text, set), recovery: recoveryOf(text, set, end) }];
  });
}

function sizeOf({ amount, size }: Repeats): PlannedSize | null {
  if (amount) return sizeOfAmount(amount);
  return size !== null && TRACK_METRES.includes(size) ? { km: size / 1000, minutes: null } : null;
}

function sizeOfAmount(amount: Amount): PlannedSize | null {
  const km = kilometres(amount);
  const minutes = km === null ? minutesOf(amount) : null;
  return km === null && minutes === null ? null : { km, minutes };
}

/** `@5k`, `@ MP`, `at threshold`, `95 %` right behind the set. */
function paceOf(text: Scan, { last }: Repeats): string | null {
  const sign = text.tokens[last + 1]?.text;
  const from = sign === '@' || sign === 'at' ? last + 2 : last + 1;
  const amount = text.measures.amounts.find(({ first }) => first === from);
  if (from === last + 2 && amount) return text.evidence({ first: from, last: amount.last }).text;
  if (text.tokens[from]?.number != null && text.tokens[from + 1]?.text === '%')
    return text.evidence({ first: from, last: from + 1 }).text;
  const hit = text.at(from);
  const isPace = hit?.terms.some((term) => PACES.includes(term));
  return hit && isPace ? text.evidence({ first: from, last: hit.last }).text : null;
}

const PACES = ['pace', 'pace-word', 'pace-abbreviation', 'hard-session', 'hard-word', 'hard-hint'];

/** A length of way or time beside a word for recovery, before the next set. Bare numbers are metres of a track. */
function recoveryOf(text: Scan, { last }: Repeats, end: number): PlannedSize | null {
  for (let at = last + 1; at < end; at += 1) {
    const { number = null } = text.tokens[at] ?? {};
    if (number === null) continue;
    const amount = text.measures.amounts.find(({ first }) => first === at);
    const after = amount ? amount.last + 1 : at + 1;
    const isRecovery = [at - 1, after].some((place) => RECOVERY_WORDS.has(text.tokens[place]?.text ?? ''));
    if (!isRecovery) continue;
    const size = amount ? sizeOfAmount(amount) : null;
    if (size) return size;
    if (TRACK_METRES.includes(number)) return { km: number / 1000, minutes: null };
  }
  return null;
}
