import type { Verdict } from '../model.ts';
import type { Finding } from './rule.ts';
import { isSeverity } from './severity-rank.ts';

/** A rule may be anybody's: what it returns is looked at before it can spoil a judgement. Throws naming what is wrong. */
export function checkFinding(finding: Finding): Finding {
  if (!Array.isArray(finding?.verdicts) || !Array.isArray(finding.notes))
    throw new Error('no list of verdicts and notes');
  for (const verdict of finding.verdicts) if (!isVerdict(verdict)) throw new Error('not a verdict');
  for (const note of finding.notes)
    if (!isText(note?.code) || !Array.isArray(note.events)) throw new Error('not a note');
  return finding;
}

function isVerdict(verdict: Verdict): boolean {
  if (!isText(verdict?.rule) || !isSeverity(verdict.severity)) return false;
  if (!Array.isArray(verdict.events) || !Array.isArray(verdict.sources)) return false;
  const { hours } = verdict;
  return hours === null || (Number.isFinite(hours?.gap) && Number.isFinite(hours.edge));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
