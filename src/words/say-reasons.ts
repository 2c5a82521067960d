import { SOURCES } from '../core/advice/sources.ts';
import type { DepthClass, Effort, Instant, Judgement, Note, Severity, Verdict } from '../core/model.ts';
import { isHidden, nameEffort, sayRecorded, type Voice } from './voice.ts';

/** One verdict or note in words. The shape is that of a card's reason line. */
export interface Reason {
  severity: Severity;
  label: string;
  text: string;
  sources: string[];
}

export interface Judged {
  start: Instant;
  depth: DepthClass;
  judgement: Judgement;
}

/** Every verdict and note of a massage, worst first, each with its source in words. */
export function sayReasons(judged: Judged, efforts: readonly Effort[], voice: Voice): Reason[] {
  const { verdicts, notes } = judged.judgement;
  const spoken = verdicts.map((verdict) => ({
    severity: verdict.severity,
    label: voice.words.severity[verdict.severity],
    text: sayVerdict(verdict, judged, efforts, voice),
    sources: saySources(verdict.sources, voice),
  }));
  const noted = [...new Map(notes.map((note) => [`${note.code} ${note.flag ?? ''}`, note])).values()].map((note) => ({
    severity: 'info' as const,
    label: voice.words.severity.info,
    text: sayNote(note, voice),
    sources: saySources(note.sources, voice),
  }));
  return [...spoken, ...noted].filter((reason) => reason.text !== '');
}

/** `a running coach`, `Hoffman 2016 (doi.org/…)`. */
export function saySources(ids: readonly string[], { words }: Voice): string[] {
  return ids.map((id) => {
    const study = SOURCES[id];
    if (study?.name) return study.doi ? `${study.name} (doi.org/${study.doi})` : study.name;
    return words.source[id] ?? id;
  });
}

export function sayNote(note: Note, { words, account }: Voice): string {
  // A note of her health stays off pages we do not own, as its verdicts do (design decision 12).
  if (note.flag !== undefined) return account === null ? (words.health[note.flag] ?? words.notes[note.code] ?? '') : '';
  return words.notes[note.code] ?? '';
}

/** Rules that speak of the hours since an effort. */
const AFTER: ReadonlySet<string> = new Set(['after-effort', 'heat-after-effort']);

/** One sentence for one verdict, the number first. */
export function sayVerdict(
  verdict: Verdict,
  judged: Pick<Judged, 'start' | 'depth'>,
  efforts: readonly Effort[],
  voice: Voice,
): string {
  const { words } = voice;
  const effort = efforts.find(({ id }) => verdict.events.includes(id));
  const name = effort ? nameEffort(effort, judged.start, voice) : '';
  const gap = verdict.hours?.gap ?? 0;
  const edge = verdict.hours?.edge ?? 0;
  const { severity } = verdict;
  if (effort && isHidden(effort, voice) && AFTER.has(verdict.rule)) {
    return words.done.afterRecorded(severity, edge, sayRecorded(effort, voice), judged.depth);
  }
  switch (verdict.rule) {
    case 'before-effort':
      return words.before(severity, gap, edge, name, judged.depth);
    case 'after-effort':
      return words.after(severity, gap, edge, name, judged.depth);
    case 'heat-after-effort':
      return words.heat(severity, gap, edge, name);
    case 'overlap':
      if (effort) return words.overlap(name);
      return severity === 'caution' ? words.overlapBusy : words.overlapVisit;
    case 'travel-overlap':
      return words.travelOverlap(name);
    case 'novelty-before-a-race':
      return words.noveltyBeforeRace(name);
    case 'new-therapist':
      return words.newTherapist(name);
    case 'restart':
      return words.restart(name);
    case 'deep-spacing':
      return words.deepSpacing(gap);
    case 'weekly-cap':
      return words.weeklyCap;
    // What she said of her body stays off pages we do not own, as health does (design decision 12).
    case 'readiness':
      return voice.account === null ? words.readiness : '';
    case 'check-in':
      return voice.account === null ? words.checkIn : '';
    case 'cadence':
      return words.cadence;
    default:
      return verdict.rule.startsWith('health-') ? sayHealth(verdict.rule, voice) : '';
  }
}

function sayHealth(rule: string, { words, account }: Voice): string {
  // Health stays off pages we do not own (design decision 12).
  if (account !== null) return '';
  return words.health[rule.slice('health-'.length)] ?? words.health.other;
}
