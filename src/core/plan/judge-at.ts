import type { Instant, Interval, Judgement, MassageKind, Need } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { visitAt } from './option-spans.ts';
import { judgeContext, type Planning, proposal } from './planning.ts';
import type { Provider } from './providers.ts';

/** What a kind would be judged as at any hour: for the strip a slot is dragged along, and for ways out. */
export function judgeAt(
  planning: Planning,
  kind: MassageKind,
  span: Interval,
  without: string | null = null,
): Judgement {
  return judge(proposal(kind, span.from, span.to), judgeContext(planning, span, without), (problem) =>
    planning.problems.push(problem),
  );
}

/** What an hour of the plan is judged as, as if all visits before it were kept. `last` is the end of the one before. */
export function judgeSlot(
  planning: Planning,
  need: Need,
  hour: { kind: MassageKind; provider: Provider; start: Instant; end: Instant },
  without: string | null,
  last: Instant | null,
): Judgement {
  const massage = visitAt(hour.kind, hour.provider, hour.start, hour.end);
  const context = judgeContext(planning, { from: hour.start, to: hour.end }, without);
  const history = { ...context.history, lastEnd: last };
  const judgement = judge(massage, { ...context, history }, (problem) => planning.problems.push(problem));
  if (need.type !== 'cadence') return judgement;
  // A regular visit says which rule of thumb asked for it; neutral, so that it raises no time above another.
  const cadence = { rule: 'cadence', severity: 'ok', events: [], hours: null, sources: ['S0', 'S1'] } as const;
  return { ...judgement, verdicts: [...judgement.verdicts, { ...cadence, events: [], sources: [...cadence.sources] }] };
}
