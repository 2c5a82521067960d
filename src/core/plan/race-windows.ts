import type { Effort, Instant, MassageKind, PreferredHours } from '../model.ts';
import { afterCell } from '../rules/after-cell.ts';
import { beforeCell } from '../rules/before-cell.ts';
import type { EffectiveCell } from '../rules/modify-cell.ts';
import { HOUR, MINUTE } from '../time.ts';
import { judgeContext, type Planning, proposal } from './planning.ts';
import { visitMinutes } from './preferences.ts';

export type Side = 'before' | 'after';

/** A visit is tried out here to see which modifiers hold around the race: the middle of the preferred hours of most kinds. */
const MIDDLE = 84 * HOUR;

/** The window of one kind on one side of a race, modifiers applied; null where no rule speaks. */
export function raceCell(planning: Planning, race: Effort, kind: MassageKind, side: Side): EffectiveCell | null {
  const length = visitMinutes(kind, planning.input.settings) * MINUTE;
  const start = side === 'before' ? race.start - MIDDLE - length : race.end + MIDDLE;
  const visit = proposal(kind, start, start + length);
  const context = judgeContext(planning, { from: visit.start, to: visit.end });
  return (side === 'before' ? beforeCell : afterCell)(visit, race, context);
}

/**
 * The preferred hours of a kind around a race as instants, in time order, whatever stands in the calendar then.
 * //=> sports before a marathon: one span, that ends 72 hours before its start
 */
export function preferredHours(planning: Planning, race: Effort, kind: MassageKind): PreferredHours {
  const span = (a: Instant, b: Instant) => ({ from: a, to: b });
  const before = raceCell(planning, race, kind, 'before')?.pref ?? [];
  const after = raceCell(planning, race, kind, 'after')?.pref ?? [];
  return {
    before: before.map(([near, far]) => span(race.start - far * HOUR, race.start - near * HOUR)),
    after: after.map(([near, far]) => span(race.end + near * HOUR, race.end + far * HOUR)),
  };
}

/** Every instant at which one of the race's own windows changes, for ends before it or starts after it. */
export function raceEdges(planning: Planning, race: Effort, kind: MassageKind, side: Side): Instant[] {
  const cell = raceCell(planning, race, kind, side);
  if (!cell) return [];
  const hours = [cell.conflictBelow, cell.cautionBelow, ...(cell.info ?? []), ...cell.pref.flat()];
  return hours.map((gap) => (side === 'before' ? race.start - gap * HOUR : race.end + gap * HOUR));
}
