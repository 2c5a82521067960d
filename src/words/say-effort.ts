import type { Effort, LoadEvidence, RelativeStanding } from '../core/model.ts';
import type { Voice } from './voice.ts';

/** `Marathon · as hard as it gets` for a card's second line. */
export function sayEffort(effort: Effort, { words }: Voice): string {
  const noun = words.effortNoun(effort);
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} · ${words.load[effort.load]}`;
}

/** The accessible name of a badge: `Intervals: hard, legs need about 48 hours`. */
export function sayEffortLabel(effort: Effort, { words }: Voice): string {
  return words.effortLabel(effort.title.slice(0, 80), words.load[effort.load], effort.recoveryHours);
}

export function sayEffortWhy(effort: Effort, { words }: Voice): string[] {
  const lines = [words.effortWhy(effort.recoveryHours)];
  if (effort.assumed.includes('priority') && effort.priority === 'A') lines.push(words.assumedPriority);
  if (effort.assumed.includes('start')) lines.push(words.assumedStart);
  return lines;
}

/** The evidence line: every signal with its number and the class it gave. //=> “Easy run”, 60 min: E2, TSS 120: E3 */
export function sayEvidence(effort: Effort): string {
  return effort.evidence.map(sayLine).join(', ');
}

function sayLine(line: LoadEvidence): string {
  if (line.by === 'words') return `“${line.words}”`;
  if (line.by === 'disagreement') return `signals differ: ${line.low} to ${line.high}`;
  return `${sayReason(line)}: ${line.load}`;
}

type Reason = Exclude<LoadEvidence, { by: 'words' | 'disagreement' }>;

function sayReason(line: Reason): string {
  switch (line.by) {
    case 'distance':
      return line.distance;
    case 'duration':
      return `${Math.round(line.minutes)} min`;
    case 'kind':
      return line.kind;
    case 'told':
      return `you said ${line.kind}`;
    case 'tag':
      return `tagged as ${line.tag.replace('-', ' ')}`;
    case 'tss':
      return `TSS ${short(line.tss)}`;
    case 'stress':
      return `${short(line.points)} stress points`;
    case 'session-rpe':
      return `${Math.round(line.minutes)} min × RPE ${short(line.rpe)}`;
    case 'rpe':
      return `RPE ${short(line.rpe)}`;
    case 'relative-effort':
      return `relative effort ${short(line.effort)}${STANDINGS[line.standing]}`;
    case 'recovery-time':
      return `recovery time ${short(line.hours)} h on the watch`;
    case 'heart-rate':
      return `average heart rate ${short(line.percent)} %`;
    case 'above-threshold':
      return `${Math.round(line.minutes)} min above threshold`;
    case 'week-share':
      return `${Math.round(line.percent)} % of the week's running`;
    case 'terrain':
      return line.metres === undefined ? 'downhill or trail' : `${Math.round(line.metres)} m net downhill`;
  }
}

const STANDINGS: Readonly<Record<RelativeStanding, string>> = {
  'top-3': ', one of your three highest in a year',
  'top-10': ', your top 10 %',
  'top-25': ', your top 25 %',
  usual: ', usual for you',
  few: '',
};

/** At most one digit behind the point. */
function short(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}
