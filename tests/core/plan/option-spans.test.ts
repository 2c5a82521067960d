import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, Judgement, MassageKind } from '../../../src/core/model.ts';
import { openSpans } from '../../../src/core/plan/open-spans.ts';
import { type Break, GRID, isTooNear, optionSpans, visitAt } from '../../../src/core/plan/option-spans.ts';
import { judgeContext, type Planning, startPlanning } from '../../../src/core/plan/planning.ts';
import { visitMinutes } from '../../../src/core/plan/preferences.ts';
import { type Provider, providers } from '../../../src/core/plan/providers.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { DAY, MINUTE } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { local } from './given-plan.ts';
import { richLives } from './random-life.ts';

const KINDS: MassageKind[] = ['sports', 'deep', 'loosening', 'flush', 'trigger', 'hot-stone', 'thai'];
/** As long as a visit before lies back for each kind of break. */
const BACK = { 0: 7, 1: 40, 2: 70 } as const;

/** One kind of visit of a life, with whoever comes first. */
const asked = fc.record({
  life: richLives,
  kind: fc.constantFrom(...KINDS),
  since: fc.constantFrom<Break>(0, 1, 2),
  who: fc.nat({ max: 1 }),
});

interface Asked {
  planning: Planning;
  kind: MassageKind;
  provider: Provider;
  since: Break;
  length: number;
}

function every(check: (one: Asked) => void, runs: number): void {
  fc.assert(
    fc.property(asked, ({ life, kind, since, who }) => {
      const list = providers(life.settings);
      const provider = list[who % list.length] as Provider;
      const length = visitMinutes(kind, life.settings) * MINUTE;
      check({ planning: startPlanning(life), kind, provider, since, length });
    }),
    propertyRuns(runs),
  );
}

/** One start by itself, with everything around it. */
function judgedAt({ planning, kind, provider, since, length }: Asked, start: Instant): Judgement {
  const context = judgeContext(planning, { from: start, to: start + length });
  const history = { ...context.history, lastEnd: start - BACK[since] * DAY };
  return judge(visitAt(kind, provider, start, start + length), { ...context, history });
}

function told({ severity, verdicts }: Judgement): string {
  const count = (of: string) => verdicts.filter((verdict) => verdict.severity === of).length;
  return `${severity}, ${count('caution')} cautions, ${count('info')} notes`;
}

function stepsOf({ from, to }: { from: Instant; to: Instant }): Instant[] {
  return Array.from({ length: Math.floor((to - from) / GRID) + 1 }, (_, i) => from + i * GRID);
}

describe('the hours of a span', () => {
  it('should all be judged alike', () => {
    every((one) => {
      const { planning, kind, provider, since } = one;
      for (const span of optionSpans(planning, { kind, provider, since, windows: [planning.horizon] })) {
        const first = told(judgedAt(one, span.from));
        expect(first.startsWith(span.severity)).toBe(true);
        for (const start of stepsOf(span)) expect(told(judgedAt(one, start)), local(start)).toBe(first);
      }
    }, 100);
  });

  it('should be all that are open and no conflict, each once', () => {
    every((one) => {
      const { planning, kind, provider, since, length } = one;
      const spans = optionSpans(planning, { kind, provider, since, windows: [planning.horizon] });
      const offered = spans.flatMap(stepsOf);
      const open = openSpans(planning, provider, length / MINUTE, planning.horizon).flatMap(({ from, to }) => {
        const first = Math.ceil(from / GRID) * GRID;
        return stepsOf({ from: first, to: to - 1 });
      });
      const fit = open.filter((start) => {
        const judgement = judgedAt(one, start);
        return judgement.severity !== 'conflict' && !isTooNear(judgement);
      });
      expect(offered.map(local)).toEqual(fit.map(local));
    }, 60);
  });
});
