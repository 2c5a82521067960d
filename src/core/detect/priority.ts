import type { EventKind, Priority } from '../model.ts';
import type { Clues } from './clues.ts';
import type { Hit } from './phrase.ts';
import type { Scan } from './scan.ts';

interface StatedPriority {
  priority: Priority | null;
  spans: readonly Hit[];
  /** The text it stands in; null where none says one. */
  from: Scan | null;
}

/** A race's priority by its words alone: an explicit letter first, then "tune-up" or parkrun (C), then "goal" (A). */
export function priority(clues: Clues, kind: EventKind): StatedPriority {
  if (kind !== 'race') return { priority: null, spans: [], from: null };
  for (const text of [clues.title, clues.description]) {
    const stated = text && inText(text);
    if (stated) return stated;
  }
  return { priority: null, spans: [], from: null };
}

function inText(text: Scan): StatedPriority | null {
  const a = text.all(['priority-a']);
  if (a.length > 0) return { priority: 'A', spans: a, from: text };
  const b = text.all(['priority-b']);
  if (b.length > 0) return { priority: 'B', spans: b, from: text };
  const c = text.all(['priority-c', 'fun-run']);
  if (c.length > 0) return { priority: 'C', spans: c, from: text };
  const goal = text.all(['goal']);
  return goal.length > 0 ? { priority: 'A', spans: goal, from: text } : null;
}
