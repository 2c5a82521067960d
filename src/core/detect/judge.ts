import type { RecordedActivity } from '../model.ts';
import type { Clues } from './clues.ts';
import type { DetectedKind, Finding } from './detector.ts';
import { detectors } from './detectors/list.ts';
import { kilometres } from './measure.ts';
import { RANKS, SURE } from './precedence.ts';
import type { Scan } from './scan.ts';

/** One detector's finding, the clues it was found in, and its kind. */
export interface Judged {
  kind: DetectedKind;
  finding: Finding;
  clues: Clues;
}

/** What a description may decide: structure that apps write there. Descriptions mention races all the time: one decides only where
 * it opens one. */
const FROM_DESCRIPTION: readonly DetectedKind[] = ['hard', 'long', 'easy', 'strength', 'rest'];
/** A race that a description begins with is what the event is: "New York City Marathon, wave 2". */
const OPENING = 4;

/**
 * Everything the detectors saw, strongest first. The description decides only where the title says that it is sport (or an
 * appointment) and not which: "Tuesday run" with "6x800m" below it is hard.
 */
export function judge(clues: Clues): Judged[] {
  const words = byWords(clues);
  const { activity } = clues.shape;
  return activity ? recorded(clues, activity, words) : words;
}

/** What a training page knows comes before words: its tag, and that it was a session where nothing else is left to say. */
function recorded(clues: Clues, { tag, sport }: RecordedActivity, words: readonly Judged[]): Judged[] {
  const tagged: Judged[] = tag ? [{ kind: tag, clues, finding: { rank: 'tagged', scan: clues.title, spans: [] } }] : [];
  const kind = sport === 'strength' ? 'strength' : 'easy';
  const isSession = (sport !== null && sport !== 'other') || (clues.shape.km ?? 0) > 0;
  return [
    ...tagged,
    ...(isSession ? sessions(words) : words),
    { kind, clues, finding: { rank: 'plain-session', scan: clues.title, spans: [] } },
  ];
}

/** Of massages and rest a title speaks in passing, where a session was recorded: "Long run, massage tomorrow". */
function sessions(words: readonly Judged[]): readonly Judged[] {
  const efforts = words.filter(({ kind }) => kind !== 'massage' && kind !== 'rest');
  // "Rest day shuffle" is no more than easy: a race's name alone does not outdo it.
  const isRest =
    words.some(({ kind }) => kind === 'rest') && !efforts.some(({ finding }) => SURE.includes(finding.rank));
  return isRest ? [] : efforts;
}

function byWords(clues: Clues): Judged[] {
  const byTitle = findings(clues);
  const open = byTitle[0] === undefined || byTitle[0].finding.rank === 'plain-session';
  const below = clues.byDescription();
  if (!open || !below || clues.against('said').length > 0) return byTitle;
  const { title } = clues;
  const isSport =
    byTitle.length > 0 ||
    clues.sportCalendar ||
    title.has('sport-word', 'run', 'ride', 'swim') ||
    isHeadline(title, below.text);
  const isTreatment = title.has('treatment', 'booking-word') && !title.has('not-massage');
  const told = findings(below).filter(({ kind, finding }) => {
    if (!SURE.includes(finding.rank)) return false;
    if (kind === 'race') {
      const opens = finding.spans.some(({ first }) => first < OPENING);
      return opens && byTitle.length === 0 && clues.against('weak').length === 0;
    }
    return kind === 'massage' ? isTreatment : isSport && FROM_DESCRIPTION.includes(kind);
  });
  return [...told, ...byTitle];
}

/** "Series", "Tuesday": one word or a day, with sets of a track below it. */
function isHeadline(title: Scan, description: Scan): boolean {
  const isShort = title.tokens.length === 1 || (title.has('weekday') && title.strangers() <= 1);
  return isShort && description.measures.repeats.some(({ amount }) => amount && kilometres(amount) !== null);
}

function findings(clues: Clues): Judged[] {
  const found: Judged[] = [];
  const { hits, measures } = clues.text;
  const { amounts, repeats, ladders } = measures;
  const isBare = clues.text.tokens.length === 1 && clues.text.tokens[0]?.number !== null;
  if (!isBare && hits.length + amounts.length + repeats.length + ladders.length === 0) return found;
  for (const { id, detect } of detectors) {
    const finding = detect(clues);
    if (finding) found.push({ kind: id, finding, clues });
  }
  return found.sort((a, b) => RANKS.indexOf(a.finding.rank) - RANKS.indexOf(b.finding.rank));
}
