import type { Severity } from '../model.ts';

const ORDER: readonly Severity[] = ['conflict', 'caution', 'info', 'good', 'ok'];

/** 0 for the worst. `ok` is neutral: it never lowers a good time (rules.md R1). */
export function severityRank(severity: Severity): number {
  return ORDER.indexOf(severity);
}

/** False for anything that is no severity. */
export function isSeverity(severity: unknown): severity is Severity {
  return ORDER.includes(severity as Severity);
}
