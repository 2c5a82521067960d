import { plainText } from '../text/plain-text.ts';
import { textOf } from '../text/property.ts';
import { lineOf, type RawComponent } from '../text/raw-component.ts';

/** How a problem names an event: by its title, else its UID. */
export function eventName(raw: RawComponent): string {
  const title = plainText(textOf(lineOf(raw, 'SUMMARY'), 1_000), 80);
  const uid = plainText(textOf(lineOf(raw, 'UID'), 1_000), 80);
  if (title !== '') return `"${title}"`;
  return uid === '' ? 'an event without title' : `the event ${uid}`;
}
