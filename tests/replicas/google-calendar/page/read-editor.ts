import { addDays } from '../calendar-date.ts';
import { labelLocale } from '../labels/all-locales.ts';
import type { ReplicaState } from '../model.ts';
import { fieldDate } from '../render/editor-view.ts';
import type { EventDraft } from '../template-url.ts';

type ClockState = Pick<ReplicaState, 'locale'>;

/** Tried outwards from the old date, for about two years both ways. */
const FARTHEST = 750;

/** The date whose text the field holds; the old one where no date near it reads like that. */
export function readDate(value: string, old: string, state: ClockState): string {
  for (let days = 0; days <= FARTHEST; days++) {
    for (const date of [addDays(old, days), addDays(old, -days)]) {
      if (fieldDate(date, state) === value.trim()) return date;
    }
  }
  return old;
}

/** 17:00, 5pm, 5:30 pm, 午後5:30; the old minute where it is no time. */
export function readMinute(value: string, old: number, state: ClockState): number {
  const match = /(\d{1,2})(?::(\d{2}))?/.exec(value);
  if (match === null) return old;
  const [, hour = '0', minute = '0'] = match;
  const { am, pm } = labelLocale(state.locale).clock12;
  const isPm = value.includes(pm) || /pm/i.test(value);
  const isAm = value.includes(am) || /am/i.test(value);
  const base = isPm || isAm ? (Number(hour) % 12) + (isPm ? 12 : 0) : Number(hour);
  return base * 60 + Number(minute);
}

/** The fields of the editor as they stand when Save is pressed. */
export function readEditor(root: ParentNode, draft: EventDraft, state: ClockState): EventDraft {
  const values = (selector: string): string[] =>
    [...root.querySelectorAll<HTMLInputElement>(selector)].map((input) => input.value);
  const [firstDate = '', lastDate = ''] = values('.r-date');
  const [firstTime = '', lastTime = ''] = values('.r-time');
  const allDay = root.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? draft.allDay;
  const startDate = readDate(firstDate, draft.start.date, state);
  const endDate = readDate(lastDate, draft.allDay ? addDays(draft.end.date, -1) : draft.end.date, state);
  return {
    ...draft,
    title: values('#xTiIn')[0] ?? draft.title,
    allDay,
    start: { date: startDate, minute: allDay ? 0 : readMinute(firstTime, draft.start.minute, state) },
    end: allDay
      ? { date: addDays(endDate, 1), minute: 0 }
      : { date: endDate, minute: readMinute(lastTime, draft.end.minute, state) },
    location: values('.r-place')[0] ?? draft.location,
    details: root.querySelector('.r-details')?.textContent ?? draft.details,
  };
}
