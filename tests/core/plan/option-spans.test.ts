import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, Judgement, Massage, MassageKind, Need } from '../../../src/core/model.ts';
import { openSpans } from '../../../src/core/plan/open-spans.ts';
import {
  type Break,
  GRID,
  isTooNear,
  type OptionQuery,
  type OptionSpan,
  optionSpans,
  visitAt,
} from '../../../src/core/plan/option-spans.ts';
import { judgeContext, type Planning, proposal, startPlanning } from '../../../src/core/plan/planning.ts';
import { visitMinutes } from '../../../src/core/plan/preferences.ts';
import { type Provider, providers } from '../../../src/core/plan/providers.ts';
import { cellFor, distanceOf } from '../../../src/core/plan/roles.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { at, event, given, local } from './given-plan.ts';
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
  chosen: fc.array(fc.record({ hours: fc.integer({ min: 10, max: 500 }), kind: fc.constantFrom(...KINDS) }), {
    maxLength: 2,
  }),
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
    fc.property(asked, ({ life, kind, since, who, chosen }) => {
      const list = providers(life.settings);
      const provider = list[who % list.length] as Provider;
      const length = visitMinutes(kind, life.settings) * MINUTE;
      const planning = startPlanning(life);
      planning.chosen.push(...chosen.map((one, i) => slot(i, one.kind, life.now + one.hours * HOUR)));
      check({ planning, kind, provider, since, length });
    }),
    propertyRuns(runs),
  );
}

function slot(i: number, kind: MassageKind, start: Instant): Massage {
  return { ...proposal(kind, start, start + HOUR), id: `slot:${i}` };
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
    }, 80);
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
    }, 40);
  });

  it('should lie on one straight line of a race’s score', () => {
    every((one) => {
      const { planning, kind, provider, since } = one;
      const races = planning.efforts.filter((effort) => effort.kind === 'race');
      for (const span of optionSpans(planning, { kind, provider, since, windows: [planning.horizon] })) {
        for (const effort of races) {
          if (effort.start >= span.to + one.length) expectStraight(one, span, { type: 'pre', effort } as Need);
          if (effort.end <= span.from) expectStraight(one, span, { type: 'post', effort } as Need);
        }
      }
    }, 40);
  });
});

/** Every start of the span by its own window of the race, against the span's first and the line between its ends. */
function expectStraight({ planning, since }: Asked, span: OptionSpan, need: Need): void {
  const distance = distanceOf(need, span, cellFor(planning, need, span, since));
  const starts = stepsOf(span);
  const each = starts.length > 1 ? (distance(span.to) - distance(span.from)) / (starts.length - 1) : 0;
  for (const [i, start] of starts.entries()) {
    const own = cellFor(planning, need, { ...span, from: start }, since);
    expect(distanceOf(need, span, own)(start)).toBe(distance(start));
    expect(Math.abs(distance(start) - distance(span.from) - i * each)).toBeLessThanOrEqual(1);
  }
}

describe('spans', () => {
  const planning = () =>
    startPlanning(given([event('Intervals 6x800m', '2026-09-03T18:00')], { settings: { travelMin: 0 } }));
  const [anybody] = providers({ travelMin: 0 }) as [Provider];
  const spans = (more: Partial<OptionQuery>) =>
    optionSpans(planning(), { kind: 'loosening', provider: anybody, since: 0, windows: [], ...more }).map(
      ({ from, to, severity }) => `${local(from).slice(5)} to ${local(to).slice(11)} ${severity}`,
    );
  const window = (from: string, to: string) => ({ from: at(from), to: at(to) });

  it('should lie wholly inside a window, each in its own', () => {
    const windows = [window('2026-09-01T09:00', '2026-09-01T10:00'), window('2026-09-01T09:30', '2026-09-01T10:30')];
    expect(spans({ windows })).toEqual(['09-01T09:00 to 09:15 ok', '09-01T09:30 to 09:45 ok']);
  });

  it('should be cut where something else changes', () => {
    const windows = [window('2026-09-01T09:00', '2026-09-01T10:00')];
    expect(spans({ windows, cuts: [at('2026-09-01T09:10')] })).toEqual([
      '09-01T09:00 to 09:05 ok',
      '09-01T09:10 to 09:15 ok',
    ]);
  });

  it('should hold an hour off the grid where it is asked for', () => {
    const windows = [window('2026-09-01T09:00', '2026-09-01T10:00')];
    const odd = at('2026-09-01T09:07');
    expect(spans({ windows, extra: [odd, at('2026-09-01T07:07')], cuts: [odd, odd + 1] })).toEqual([
      '09-01T09:00 to 09:05 ok',
      '09-01T09:07 to 09:07 ok',
      '09-01T09:10 to 09:15 ok',
    ]);
  });

  it('should end where the rest before an effort begins to be too short', () => {
    const windows = [window('2026-09-03T08:00', '2026-09-03T20:00')];
    expect(spans({ windows })).toEqual([
      '09-03T08:00 to 11:15 ok',
      '09-03T11:20 to 17:15 info',
      '09-03T19:10 to 19:15 ok',
    ]);
  });
});
