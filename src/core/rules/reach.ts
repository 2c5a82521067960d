import { AFTER, AFTER_HOT_STONE, BEFORE, type WindowCell } from './window-table.ts';

/** How far novelty (48) and bruising (24) together can move an edge and its window outward, in hours. */
const FARTHEST_SHIFT = 72;

function farthest(rows: Readonly<Record<string, WindowCell>>[]): number {
  const cells = rows.flatMap((row) => Object.values(row));
  return Math.max(
    ...cells.flatMap(({ edge, info, pref, late }) => [
      edge[1],
      info?.[1] ?? 0,
      late ?? 0,
      ...(pref ?? []).map(([, to]) => to),
    ]),
  );
}

/** Hours beyond which no window before an effort speaks; only logged tenderness can reach farther. */
export const BEFORE_REACH = farthest(Object.values(BEFORE)) + FARTHEST_SHIFT;

/** Hours beyond which no window after an effort speaks. */
export const AFTER_REACH = farthest([...Object.values(AFTER), AFTER_HOT_STONE]);
