import type { Instant, MassageKind, Need, Slot, SlotOption } from '../model.ts';
import { HOUR, localDate } from '../time.ts';
import { type Candidate, candidates } from './candidates.ts';
import { openStarts } from './open-starts.ts';
import type { Planning } from './planning.ts';
import { travelMinutes, visitMinutes } from './preferences.ts';
import { uncheckedSources } from './unchecked-sources.ts';
import { doorToDoor, earliestStart } from './visit-fit.ts';

/** A slot shown before stays unless another is better by more than this (design, "plan()"). */
const STAY = 10;
/** A dismissed hour takes its neighbours with it. */
const DISMISSED_AROUND = 2 * HOUR;
const MOST_ALTERNATIVES = 4;

/**
 * The slot for a need, or null. Kinds are tried in the user's order; a lighter one only stands in where the wished one has no
 * well-placed hour, and a doubtful hour only where no kind has a better one.
 */
export function chooseSlot(planning: Planning, need: Need): Slot | null {
  const found = rankedCandidates(planning, need);
  const best = found[0];
  if (!best) return null;
  const { chosen, moved } = keepOrMove(planning, need, found, best);
  const block = doorToDoor({ from: chosen.start, to: chosen.end }, travelMinutes(planning.input.settings));
  const unchecked = uncheckedSources(planning, block);
  return {
    ...option(chosen),
    id: `${need.id}:${chosen.kind}`,
    need,
    status: unchecked.length === 0 ? 'free' : 'unchecked',
    unchecked,
    alternatives: alternatives(planning, found, chosen),
    moved,
  };
}

/** Best first: tier, then the user's order of kinds, then score, then the earlier hour. */
function rankedCandidates(planning: Planning, need: Need): Candidate[] {
  const ranked: Candidate[] = [];
  const order = new Map(need.kinds.map((kind, i) => [kind, i]));
  for (const kind of need.kinds) {
    const fit = candidates(planning, need, kind).filter((candidate) => !isDismissed(planning, need, candidate));
    ranked.push(...fit);
    // Gentler kinds further down the list cannot beat a well-placed hour of this one.
    if (fit.some((candidate) => candidate.tier === 0)) break;
  }
  const rank = (kind: MassageKind) => order.get(kind) ?? 0;
  return ranked.sort(
    (a, b) => a.tier - b.tier || rank(a.kind) - rank(b.kind) || b.score - a.score || a.start - b.start,
  );
}

function isDismissed({ input }: Planning, need: Need, candidate: { start: Instant }): boolean {
  return input.decisions.some(
    (said) =>
      said.type === 'dismiss' && said.need === need.id && Math.abs(candidate.start - said.around) < DISMISSED_AROUND,
  );
}

function keepOrMove(
  planning: Planning,
  need: Need,
  found: readonly Candidate[],
  best: Candidate,
): { chosen: Candidate; moved: Slot['moved'] } {
  const before = planning.input.previous?.[need.id];
  if (!before) return { chosen: best, moved: null };
  const same = found.find((candidate) => candidate.start === before.start && candidate.kind === before.kind);
  if (same && same.tier === best.tier && best.score - same.score <= STAY) return { chosen: same, moved: null };
  // Whoever dismissed the hour, or sees it again as another kind, need not be told why.
  if (best.start === before.start || isDismissed(planning, need, before)) return { chosen: best, moved: null };
  return { chosen: best, moved: { from: before.start, why: whyMoved(planning, need, before, same !== undefined) } };
}

function whyMoved(
  planning: Planning,
  need: Need,
  before: { start: number; kind: string },
  stillFits: boolean,
): NonNullable<Slot['moved']>['why'] {
  if (stillFits) return 'better';
  if (before.start < earliestStart(planning.input)) return 'passed';
  const minutes = visitMinutes(before.kind as MassageKind, planning.input.settings);
  const open = openStarts(planning, need.window, Number.isFinite(minutes) ? minutes : 60);
  return open.includes(before.start) ? 'rule' : 'filled';
}

/** Other hours worth offering: first the best of each other day, then hours well apart on the same day. */
function alternatives({ input }: Planning, found: readonly Candidate[], chosen: Candidate): SlotOption[] {
  const taken: Candidate[] = [chosen];
  const worth = found.filter((candidate) => candidate.tier <= Math.max(chosen.tier, 1));
  const day = (candidate: Candidate) => localDate(candidate.start, input.zone);
  for (const apart of ['day', 'hours'] as const) {
    for (const candidate of worth) {
      if (taken.length > MOST_ALTERNATIVES) break;
      const far = taken.every((one) =>
        apart === 'day' ? day(one) !== day(candidate) : Math.abs(one.start - candidate.start) >= 2 * HOUR,
      );
      if (far) taken.push(candidate);
    }
  }
  return taken.slice(1).map(option);
}

function option({ start, end, kind, severity, score, judgement }: Candidate): SlotOption {
  return { start, end, kind, severity, score, judgement };
}
