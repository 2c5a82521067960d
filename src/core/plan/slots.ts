import type { Instant, MassageKind, Need, Slot, SlotOption } from '../model.ts';
import { DAY, localDate, MINUTE } from '../time.ts';
import { lastEndBefore } from './counting-visits.ts';
import { dismissedHours } from './dismissed-hours.ts';
import { judgeSlot } from './judge-at.ts';
import { otherHours, type TriedHour } from './other-hours.ts';
import type { Planning } from './planning.ts';
import { aroundSession } from './providers.ts';
import { ceiling, dueDistance, points } from './score.ts';
import type { SetProblem } from './set-problem.ts';
import { placedHours } from './shown-hours.ts';
import { uncheckedSources } from './unchecked-sources.ts';
import { earliestStart } from './visit-fit.ts';
import type { VisitLimits } from './visit-limits.ts';
import type { ChosenHour } from './way.ts';

/** The hours of a set as slots, each with its verdicts, its other hours, and what moved it. `planning.chosen` holds the whole set. */
export function slotOf(planning: Planning, problem: SetProblem, limits: VisitLimits, hour: ChosenHour): Slot {
  const { need, option, start } = hour;
  const role = option.roles.find((one) => problem.needs[one.need]?.id === need.id);
  const distance =
    need.type === 'cadence' ? (need.due === null ? 0 : dueDistance(start - need.due)) : (role?.distance(start) ?? 0);
  const id = slotId(need, option.kind);
  const chosen = optionAt(planning, need, { option, start, distance }, id);
  const { before, after } = aroundSession(option.provider);
  const block = { from: start - before * MINUTE, to: chosen.end + after * MINUTE };
  const unchecked = uncheckedSources(planning, block);
  return {
    ...chosen,
    id,
    need,
    status: unchecked.length === 0 ? 'free' : 'unchecked',
    unchecked,
    alternatives: otherHours(planning, problem, limits, hour).map((other) => optionAt(planning, need, other, id)),
    moved: movedFrom(planning, problem, hour),
    overBudget: isOverBudget(planning, limits, hour),
  };
}

export function slotId(need: Need, kind: MassageKind): string {
  return `${need.id}:${kind}`;
}

function optionAt(planning: Planning, need: Need, { option, start, distance }: TriedHour, id: string): SlotOption {
  const end = start + option.length;
  const { kind, provider } = option;
  // The slot itself does not stand beside its other hours.
  const without = { ...planning, chosen: planning.chosen.filter((other) => other.id !== `slot:${id}`) };
  const judgement = judgeSlot(without, need, { kind, provider, start, end }, null, lastEndBefore(without, start));
  return {
    start,
    end,
    kind,
    severity: judgement.severity,
    score: points(ceiling(planning.input.settings) - option.cost - distance),
    judgement,
    therapist: provider.id,
    price: provider.price,
  };
}

/** What moved an hour that was shown or placed before; null where nothing did, or she herself. */
function movedFrom(planning: Planning, problem: SetProblem, { need, option, start, since }: ChosenHour): Slot['moved'] {
  if (option.placed !== null) return null;
  const { previous, decisions, now } = planning.input;
  const placed = placedHours(decisions).find((one) => one.need === need.id && one.start >= now);
  const before = previous?.[need.id] ?? placed;
  // Whoever sees the hour as another kind need not be told why.
  if (!before) return null;
  if (before.start === start) {
    // What moved it stays said for a day.
    const said = 'moved' in before ? before.moved : undefined;
    return said && now - said.at < DAY ? { from: said.from, why: said.why } : null;
  }
  if (isRenumbered(planning, need, before.start, start)) return null;
  const dismissed = dismissedHours(decisions).at(need, before.start);
  return dismissed ? null : { from: before.start, why: whyMoved(planning, problem, need, before, option, since) };
}

/** Regular visits are numbered anew as one comes in before them: the hour shown under this number is still there, or this one was shown. */
function isRenumbered({ chosen, input }: Planning, { type }: Need, before: Instant, start: Instant): boolean {
  if (type !== 'cadence') return false;
  const isRegular = (id: string) => id.startsWith('cadence');
  if (chosen.some((other) => other.start === before && isRegular(other.id.slice('slot:'.length)))) return true;
  return Object.entries(input.previous ?? {}).some(([id, shown]) => isRegular(id) && shown.start === start);
}

function whyMoved(
  planning: Planning,
  problem: SetProblem,
  need: Need,
  before: { start: Instant; kind: string },
  option: ChosenHour['option'],
  since: ChosenHour['since'],
): NonNullable<Slot['moved']>['why'] {
  if (before.start < earliestStart(planning.input, option.provider.travelMin)) return 'passed';
  const still = problem
    .optionsAfter(since)
    .flatMap((day) =>
      day.filter(({ kind, from, to }) => kind === before.kind && from <= before.start && before.start <= to),
    )
    .filter((one) => couldServe(problem, need, one, before.start));
  // Doubtful is not what was shown: hers was a good hour until something hard came near it.
  const isDoubtful = still.every(({ severity }) => severity === 'caution') && option.severity !== 'caution';
  if (still.length > 0) return isDoubtful ? 'rule' : 'better';
  const end = before.start + option.length;
  const block = aroundSession(option.provider);
  const taken = planning.busy.some(
    ({ from, to }) => from < end + block.after * MINUTE && before.start - block.before * MINUTE < to,
  );
  return taken ? 'filled' : 'rule';
}

/** True where an hour of a span lies in the need's window still. */
function couldServe(
  { needs }: SetProblem,
  need: Need,
  { roles, regular, length }: ChosenHour['option'],
  start: Instant,
) {
  if (need.type !== 'cadence') return roles.some((role) => needs[role.need]?.id === need.id);
  return regular && need.window.from <= start && start + length <= need.window.to;
}

/** True where the month's money was spent on the visits before this one, and only the wish for so many visits keeps it. */
function isOverBudget({ input, chosen }: Planning, limits: VisitLimits, { option, start }: ChosenHour): boolean {
  const before = chosen.filter((one) => one.start < start && localDate(one.start, input.zone).startsWith(option.month));
  const spent = before.reduce((sum, { therapist }) => sum + limits.priceOf(therapist ?? null), 0);
  return limits.affords(option.month, option.price, spent, before.length) === 'over';
}
