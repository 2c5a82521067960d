// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../../src/core/model.ts';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import type { PageReading } from '../../../src/sites/site.ts';
import { sampleWeek } from '../../replicas/google-calendar/scenario/sample-week.ts';
import { datesBetween } from './explode.ts';
import { showPage } from './show-page.ts';

/** Everything in the replica that carries meaning for a reader, and a little that does not. */
const NAMES = [
  'data-eventchip',
  'data-eventid',
  'data-datekey',
  'data-column-index',
  'data-principal-ids',
  'data-start-date-key',
  'data-dragsource-type',
  'data-stacked-layout-chip',
  'data-stacked-layout-chip-container',
  'data-is-column-view-context',
  'data-viewkey',
  'aria-hidden',
  'aria-label',
  'jslog',
  'role',
  'style',
  'class',
  'id',
];

type Mutation = (element: Element, name: string) => void;
const MUTATIONS: Record<string, Mutation> = {
  removed: (element, name) => element.removeAttribute(name),
  renamed: (element, name) => {
    element.setAttribute(`${name}-x`, element.getAttribute(name) ?? '');
    element.removeAttribute(name);
  },
  emptied: (element, name) => element.setAttribute(name, ''),
  garbled: (element, name) => element.setAttribute(name, '%%9999999'),
};

const SHOWN = sampleWeek('2026-09-14');

describe('whatever the page loses, nothing false is read', () => {
  const { url } = showPage(SHOWN);
  const truth = googleCalendar.read(url, document) as PageReading;
  const right = new Set(truth.events.map(outline));
  const total = truth.events.length;

  for (const name of NAMES) {
    for (const [how, mutate] of Object.entries(MUTATIONS)) {
      it(`${name} ${how}, everywhere and one by one`, () => {
        showPage(SHOWN);
        const all = [...document.querySelectorAll(`[${name}]`)];
        for (const element of all) mutate(element, name);
        check(googleCalendar.read(url, document, true));
        const count = all.length;
        for (const index of [0, Math.floor(count / 2)].filter((i) => i < count)) {
          showPage(SHOWN);
          const one = document.querySelectorAll(`[${name}]`)[index];
          if (one) mutate(one, name);
          check(googleCalendar.read(url, document, true));
        }
      });
    }
  }

  function check(reading: PageReading | null): void {
    expect(reading).not.toBeNull();
    if (!reading) return;
    const shown = new Set(reading.seen.flatMap(({ from, to }) => datesBetween(from, to)));
    for (const event of reading.events) {
      // A struck-through title may lose its line: then the hour is busy, which is the safe side.
      const likely = right.has(outline(event)) || right.has(outline({ ...event, busy: 'free' }));
      const untitled = event.title === '' && event.busy === 'busy';
      expect(right.has(outline(event)) || (likely && event.busy === 'busy') || untitled, outline(event)).toBe(true);
    }
    // What is missing was said, or its day is not claimed.
    const expected = truth.events.filter((event) => event.when.type === 'wall' && shown.has(event.when.start.date));
    const found = new Set(reading.events.map(place));
    const missing = expected.filter((event) => !found.has(place(event)));
    if (missing.length > 0) expect(reading.problems, missing.map(outline).join('\n')).not.toEqual([]);
    if (reading.events.length < total) expect(reading.problems).not.toEqual([]);
  }
});

/** Right place, the title as it was, busy where it was busy. */
function outline(event: ReadEvent): string {
  return `${place(event)} [${event.title}] ${event.busy}`;
}

function place({ when }: ReadEvent): string {
  if (when.type === 'dates') return `${when.from} to ${when.to}`;
  if (when.type !== 'wall') return 'instants';
  return `${when.start.date} ${when.start.minute} - ${when.end.date} ${when.end.minute}`;
}
