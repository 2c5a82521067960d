import type { Effort, LoadClass, LoadEvidence } from '../core/model.ts';
import type { Voice } from './voice.ts';

type Speaker = Pick<Voice, 'words'>;

/** The evidence line: every signal with its number and the class it gave. //=> “Easy run”, 60 min: E2, TSS 120: E3 */
export function sayEvidence({ evidence }: Pick<Effort, 'evidence'>, voice: Speaker): string {
  return evidence.map((line) => sayLine(line, voice)).join(', ');
}

/** The same for people who know no classes, and how sure it is. //=> Rated by “Easy run”, 60 min · fairly sure */
export function sayBasis(
  { evidence, confidence }: Pick<Effort, 'evidence' | 'confidence'>,
  { words }: Speaker,
): string {
  const { load } = words;
  // What its own words say need not be said twice.
  const hasWords = evidence.some(({ by }) => by === 'words');
  const told = evidence.filter(({ by }) => !hasWords || (by !== 'kind' && by !== 'distance'));
  const signals = told.map((line) => saySignal(line, { words }, (one) => load[one]));
  return words.basis(signals.join(', '), words.confidence[confidence]);
}

function sayLine(line: LoadEvidence, voice: Speaker): string {
  const signal = saySignal(line, voice, (load) => load);
  return line.by === 'words' || line.by === 'disagreement' ? signal : `${signal}: ${line.load}`;
}

function saySignal(line: LoadEvidence, { words }: Speaker, nameOf: (load: LoadClass) => string): string {
  const say = words.evidence;
  switch (line.by) {
    case 'words':
      return say.words(line.words);
    case 'distance':
      return say.distance(line.distance);
    case 'duration':
      return say.duration(whole(line.minutes));
    case 'kind':
      return say.kind[line.kind];
    case 'told':
      return say.told(say.kind[line.kind]);
    case 'tag':
      return say.tag[line.tag];
    case 'tss':
      return say.tss(short(line.tss));
    case 'stress':
      return say.stress(short(line.points));
    case 'session-rpe':
      return say.sessionRpe(whole(line.minutes), short(line.rpe));
    case 'rpe':
      return say.rpe(short(line.rpe));
    case 'relative-effort':
      return say.relativeEffort(short(line.effort), say.standing[line.standing]);
    case 'recovery-time':
      return say.recoveryTime(short(line.hours));
    case 'heart-rate':
      return say.heartRate(short(line.percent));
    case 'above-threshold':
      return say.aboveThreshold(whole(line.minutes));
    case 'week-share':
      return say.weekShare(whole(line.percent));
    case 'terrain':
      return line.metres === undefined ? say.terrain : say.descent(whole(line.metres));
    case 'disagreement':
      return say.disagreement(nameOf(line.low), nameOf(line.high));
  }
}

function whole(value: number): string {
  return `${Math.round(value)}`;
}

/** At most one digit behind the point. */
function short(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}
