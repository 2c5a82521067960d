import type { LoadEvidence } from '../model.ts';
import { durationLoad } from './duration-load.ts';
import type { EffortSignals } from './rate-effort.ts';
import { rateRace } from './rate-race.ts';

const LEAST_LONG = 60;

/** Lines by kind, time, share of the week and tag of a session that is no race. */
export function rateTraining(signals: EffortSignals, minutes: number | null): LoadEvidence[] {
  const { kind, discipline, quality, legs, tag, weekShare = null } = signals;
  const lines: LoadEvidence[] = [];
  if (kind === 'hard') lines.push({ by: 'kind', kind, load: 'E3' });
  else if (kind === 'long' && !wasCutShort(signals)) lines.push({ by: 'kind', kind, load: quality ? 'E4' : 'E3' });
  else if (kind === 'strength') lines.push({ by: 'kind', kind, load: legs === false ? 'E1' : 'E3' });
  if (minutes !== null && kind !== 'strength') {
    lines.push({ by: 'duration', minutes, load: durationLoad(minutes, discipline) });
  } else if (kind === 'easy') lines.push({ by: 'kind', kind, load: 'E1' });
  if (weekShare !== null && minutes !== null) {
    lines.push({ by: 'week-share', minutes, percent: weekShare, load: 'E3' });
  }
  if (tag === 'race') lines.push({ by: 'tag', tag, load: rateRace(signals).load });
  else if (tag) lines.push({ by: 'tag', tag, load: 'E3' });
  return lines;
}

/** Meant to be long, and over within the hour: by no rule of thumb is that a long run (rules.md section 12). What she says herself holds. */
function wasCutShort({ numbers = {}, told = false }: EffortSignals): boolean {
  return !told && numbers.minutes !== undefined && numbers.minutes < LEAST_LONG;
}
