import type { MassageKind, PastMassage } from '../model.ts';

/** Hours legs may count as "not fresh" after a kind, the upper figure (rules.md section 2). */
const USUAL: Readonly<Record<MassageKind, number>> = {
  flush: 12,
  loosening: 24,
  sports: 48,
  deep: 72,
  trigger: 72,
  myofascial: 48,
  ashiatsu: 72,
  art: 72,
  swedish: 24,
  'hot-stone': 24,
  thai: 72,
  self: 0,
};

/** Her own logs that count: the latest of that kind. */
const LATEST = 3;

/**
 * Hours her legs are not fresh after a kind: the median of the last three tenderness entries she logged for it, else the usual
 * figure (rules.md section 2). //=> aftermathHours('deep', []) is 72
 */
export function aftermathHours(kind: MassageKind, past: readonly PastMassage[]): number {
  const logged = past
    .filter((one) => one.kind === kind && one.tendernessHours !== null)
    .sort((a, b) => b.end - a.end)
    .slice(0, LATEST)
    .map((one) => one.tendernessHours as number);
  return logged.length === 0 ? USUAL[kind] : median(logged);
}

function median(numbers: number[]): number {
  const sorted = numbers.sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}
