import type { Clues } from './clues.ts';
import type { DetectedKind, Finding } from './detector.ts';
import { detectors } from './detectors/list.ts';
import { RANKS, SURE } from './precedence.ts';

/** One detector's finding, the clues it was found in, and its kind. */
export interface Judged {
  kind: DetectedKind;
  finding: Finding;
  clues: Clues;
}

/** What a description may decide: structure that apps write there. Never a race: descriptions mention races all the time. */
const FROM_DESCRIPTION: readonly DetectedKind[] = ['hard', 'long', 'easy', 'strength', 'rest'];

/**
 * Everything the detectors saw, strongest first. The description decides only where the title says that it is sport (or an
 * appointment) and not which: "Tuesday run" with "6x800m" below it is hard.
 */
export function judge(clues: Clues): Judged[] {
  const byTitle = findings(clues);
  const open = byTitle[0] === undefined || byTitle[0].finding.rank === 'plain-session';
  const below = clues.byDescription();
  if (!open || !below || clues.against('said').length > 0) return byTitle;
  const { title } = clues;
  const isSport = byTitle.length > 0 || clues.sportCalendar || title.has('sport-word', 'run', 'ride', 'swim');
  const isTreatment = title.has('treatment', 'booking-word') && !title.has('not-massage');
  const told = findings(below).filter(({ kind, finding }) => {
    if (!SURE.includes(finding.rank)) return false;
    return kind === 'massage' ? isTreatment : isSport && FROM_DESCRIPTION.includes(kind);
  });
  return [...told, ...byTitle];
}

function findings(clues: Clues): Judged[] {
  const found: Judged[] = [];
  const { hits, measures } = clues.text;
  if (hits.length + measures.amounts.length + measures.repeats.length + measures.ladders.length === 0) return found;
  for (const { id, detect } of detectors) {
    const finding = detect(clues);
    if (finding) found.push({ kind: id, finding, clues });
  }
  return found.sort((a, b) => RANKS.indexOf(a.finding.rank) - RANKS.indexOf(b.finding.rank));
}
