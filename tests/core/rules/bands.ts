import type { Severity } from '../../../src/core/model.ts';
import { MINUTE } from '../../../src/core/time.ts';

const JUST = MINUTE / 3_600_000;

/**
 * The severities over a growing gap, with the hours at which they change: `conflict 72 caution 96 good 144] ok`. At a bare number
 * the milder side already holds; a number with a bracket still belongs to what stands before it. Gives each change from both
 * sides, a minute below, at, and a minute above, and a point far out.
 */
export function points(bands: string): [gap: number, severity: Severity][] {
  const words = bands.split(' ');
  const found: [number, Severity][] = [[0, words[0] as Severity]];
  for (let i = 1; i < words.length; i += 2) {
    const [below, edge, above] = [words[i - 1] as Severity, words[i] as string, words[i + 1] as Severity];
    const gap = Number.parseFloat(edge);
    found.push([gap - JUST, below], [gap, edge.endsWith(']') ? below : above], [gap + JUST, above]);
  }
  found.push([480, words.at(-1) as Severity]);
  return found;
}
