import type { Instant, Interval } from '../../../src/core/model.ts';
import { openSpans } from '../../../src/core/plan/open-spans.ts';
import { GRID } from '../../../src/core/plan/option-spans.ts';
import type { Planning } from '../../../src/core/plan/planning.ts';
import { type Provider, providers } from '../../../src/core/plan/providers.ts';

/** Every five minutes at which a session may start, in order; with whoever comes first in the settings unless said. */
export function openStarts(planning: Planning, window: Interval, minutes: number, provider?: Provider): Instant[] {
  const by = provider ?? (providers(planning.input.settings)[0] as Provider);
  return openSpans(planning, by, minutes, window).flatMap(({ from, to }) => {
    const first = Math.ceil(from / GRID) * GRID;
    return Array.from({ length: Math.max(0, Math.ceil((to - first) / GRID)) }, (_, i) => first + i * GRID);
  });
}
