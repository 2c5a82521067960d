import { type ClockTime, clockOf, isOf24, minuteOf } from './clock-text.ts';
import { dayHalves } from './day-halves.ts';
import { TEXT_INPUT } from './form-selectors.ts';
import { editorForm, found, isSeen } from './form-surface.ts';
import { pageLanguage } from './page-language.ts';

const EXISTING = /^\/calendar(?:\/u\/\d{1,2})?\/r\/eventedit\/([^/]+)$/;

/** The raw id of the event whose editor this is; null for a new one, for a copy of another (`/duplicate/…`) and elsewhere. */
export function editedId(url: URL): string | null {
  const [, encoded] = EXISTING.exec(url.pathname) ?? [];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded).slice(0, 2000);
  } catch {
    return null;
  }
}

/** The editor of this event, once it is there, and whether its fields show an hour by now. */
export function editedEvent(
  url: URL,
  doc: Document,
  nativeId: string,
): { surface: Element; shows(startMinute: number, endMinute: number): boolean } | null {
  const form = editedId(url) === nativeId ? editorForm(doc) : null;
  if (!form) return null;
  const { title, surface } = form;
  return {
    surface,
    shows(startMinute, endMinute) {
      const halves = dayHalves(pageLanguage(doc));
      const inputs = (found(surface, TEXT_INPUT) as HTMLInputElement[]).filter((one) => one !== title && isSeen(one));
      const times = inputs.flatMap(({ value }) => clockOf(value.slice(0, 60), halves).times);
      // Without a half of the day a small hour may be of either clock.
      const either = (time: ClockTime) => time.half === null && !isOf24(time);
      const has = (minute: number) =>
        times.some((time) => {
          const shown = minuteOf(time, true) ?? -1;
          return shown === minute % 1440 || (either(time) && shown % 720 === minute % 720);
        });
      return has(startMinute) && has(endMinute);
    },
  };
}
