import { addDays, isoDate } from '../calendar-date.ts';
import type { EventDraft } from '../template-url.ts';

function text(root: ParentNode, label: string): string {
  return root.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)?.value ?? '';
}

function readDate(value: string, fallback: string): string {
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? fallback : isoDate(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/** 17:00, 5pm, 5:30 pm */
function readMinute(value: string, fallback: number): number {
  const match = /^\s*(\d{1,2})(?::(\d{2}))?(?:\s*(am|pm))?\s*$/i.exec(value);
  if (match === null) return fallback;
  const [, hour = '0', minute = '0', meridiem] = match;
  const base = meridiem === undefined ? Number(hour) : (Number(hour) % 12) + (meridiem.toLowerCase() === 'pm' ? 12 : 0);
  return base * 60 + Number(minute);
}

/** The fields of the editor as they stand when Save is pressed. */
export function readEditor(root: ParentNode, draft: EventDraft): EventDraft {
  const title = root.querySelector<HTMLInputElement>('#xTiIn')?.value ?? draft.title;
  const allDay = root.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? draft.allDay;
  const lastDate = draft.allDay ? addDays(draft.end.date, -1) : draft.end.date;
  const startDate = readDate(text(root, 'Start date'), draft.start.date);
  const endDate = readDate(text(root, 'End date'), lastDate);
  return {
    ...draft,
    title,
    allDay,
    start: { date: startDate, minute: allDay ? 0 : readMinute(text(root, 'Start time'), draft.start.minute) },
    end: allDay
      ? { date: addDays(endDate, 1), minute: 0 }
      : { date: endDate, minute: readMinute(text(root, 'End time'), draft.end.minute) },
    location: text(root, 'Location'),
    details: root.querySelector('[aria-label="Description"]')?.textContent ?? draft.details,
  };
}
