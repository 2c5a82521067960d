import type { SlotChoice, SlotMark } from '../platform/marks.ts';
import type { Place } from '../sites/site.ts';
import { minutesOf } from '../ui/card/choice-minutes.ts';
import { cellAt, severityOf } from './drag-cell.ts';
import type { Hour } from './drag-hour.ts';
import { hourText } from './drag-words.ts';
import { markKey } from './mark-key.ts';
import type { ToolsInput } from './tools.ts';

/** A slot that is held away from its hour: nothing of it has left the page. */
export interface Held {
  key: string;
  mark: SlotMark;
  /** Which of its hours was taken. */
  choice: SlotChoice;
  at: number;
  minutes: number;
  place: Place & { severity: string };
}

export interface Mover {
  held(): Held | null;
  /** Takes a slot up; false where it is none, or the page shows no hours. */
  take(key: string, at: number): boolean;
  to(hour: Hour): void;
  /** Says once more where it is held. */
  say(): void;
  /** False while it is held where it was. */
  moved(): boolean;
  /** Lets go: it is drawn where the plan has it. */
  release(): void;
}

/** @param said called with the hour and its judgement in words, and with nothing once it is let go */
export function createMover(input: ToolsInput, said: (text: string, held: Held | null) => void): Mover {
  let held: Held | null = null;

  function to({ date, minute }: Hour): void {
    if (!held) return;
    const { mark, minutes, place } = held;
    if (place.date === date && place.startMinute === minute) return;
    const severity = severityOf(cellAt(mark.strip, { date, minute }));
    const next = { date, startMinute: minute, endMinute: Math.min(1440, minute + minutes), severity };
    held = { ...held, place: next };
    input.redraw();
    say();
  }

  function say(): void {
    const page = input.marks();
    if (!held || !page) return;
    const { mark, minutes, place } = held;
    const hour = { date: place.date, minute: place.startMinute };
    said(`${hourText(hour, minutes, page.lang)} · ${page.words.cells[cellAt(mark.strip, hour)]}`, held);
  }

  return {
    held: () => held,
    take(key, at) {
      const mark = input.marks()?.marks.find((other) => markKey(other) === key);
      const choice = mark?.role === 'slot' ? mark.choices[at] : undefined;
      if (mark?.role !== 'slot' || !choice || input.site.places(input.doc)?.scale !== 'hours') return false;
      const { date, startMinute, endMinute, severity } = choice;
      held = { key, mark, choice, at, minutes: minutesOf(choice), place: { date, startMinute, endMinute, severity } };
      return true;
    },
    to,
    say,
    moved: () =>
      held !== null && (held.place.date !== held.choice.date || held.place.startMinute !== held.choice.startMinute),
    release() {
      if (!held) return;
      held = null;
      said('', null);
      input.redraw();
    },
  };
}
