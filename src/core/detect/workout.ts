import type { PlannedSize, WorkoutSet } from '../model.ts';
import type { Clues } from './clues.ts';
import type { Term } from './lexicons/lexicon.ts';
import { type Amount, kilometres, type Repeats } from './measure.ts';
import { minutesAt } from './planned.ts';
import type { Scan } from './scan.ts';
import { isRecovery } from './set-parts.ts';
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
    const size = sizeOf(text, set);
    if (!size || set.count < 2 || set.count > MOST_REPEATS) return [];
    const end = repeats[index + 1]?.first ?? text.tokens.length;
    const pace = paceOf(text, set);
    return [{ repeats: set.count, ...size, at: pace.at, recovery: recoveryOf(text, pace.last + 1, end) }];
  });
}

function sizeOf(text: Scan, { amount, size }: Repeats): PlannedSize | null {
  if (amount) return sizeOfAmount(text, amount);
  return size !== null && TRACK_METRES.includes(size) ? { km: size / 1000, minutes: null } : null;
}

/** In the pool `25 m` is a length, elsewhere minutes. */
function sizeOfAmount(text: Scan, amount: Amount): PlannedSize | null {
  const km = amount.unit === 'm' && text.has('swim') ? amount.high / 1000 : kilometres(amount);
  const minutes = km === null ? minutesAt(text, amount) : null;
  return km === null && minutes === null ? null : { km, minutes };
}

/** `@5k`, `@ MP`, `at threshold`, `95 %` right behind the set; `last` is the set's own where none is written. */
function paceOf(text: Scan, { last }: Repeats): { at: string | null; last: number } {
  const sign = text.tokens[last + 1]?.text;
  const from = sign === '@' || sign === 'at' ? last + 2 : last + 1;
  const amount = text.measures.amounts.find(({ first }) => first === from);
  const hit = text.at(from);
  const isPercent = text.tokens[from]?.number != null && text.tokens[from + 1]?.text === '%';
  const isWord = hit?.terms.some((term) => PACES.includes(term)) === true;
  const end = from === last + 2 && amount ? amount.last : isPercent ? from + 1 : isWord && hit ? hit.last : null;
  if (end === null || RECOVERY_WORDS.has(text.tokens[from]?.text ?? '')) return { at: null, last };
  return { at: text.evidence({ first: from, last: end }).text, last: end };
}

const PACES: readonly Term[] = ['pace', 'pace-word', 'pace-abbreviation', 'hard-session', 'hard-word', 'hard-hint'];

/** A length of way or time beside a word for recovery, before the next set. Bare numbers are metres of a track. */
function recoveryOf(text: Scan, from: number, end: number): PlannedSize | null {
  for (let at = from; at < end; at += 1) {
    const { number = null } = text.tokens[at] ?? {};
    if (number === null) continue;
    const amount = text.measures.amounts.find(({ first }) => first === at);
    if (!isRecovery(text, at, amount?.last ?? at)) continue;
    const size = amount ? sizeOfAmount(text, amount) : null;
    if (size) return size;
    if (TRACK_METRES.includes(number)) return { km: number / 1000, minutes: null };
  }
  return null;
}
