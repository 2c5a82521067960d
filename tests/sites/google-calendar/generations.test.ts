// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as formSelectors from '../../../src/sites/google-calendar/form-selectors.ts';
import * as selectors from '../../../src/sites/google-calendar/selectors.ts';
import { popoverContent, popoverFrame } from '../../replicas/google-calendar/render/event-popover.ts';
import { showEditor, showQuickCreate, written } from './show-form.ts';
import { at, showPage } from './show-page.ts';

/** A page that loses what we know it by is read by what we knew it by before, or by what would be left: each of the two stands alone. */
const FOLDER = 'src/sites/google-calendar';
const FILES = { 'selectors.ts': selectors, 'form-selectors.ts': formSelectors };
/** Derived from others, and named so. */
const DERIVED = new Set(['MAIN', 'CHIP_LIKE']);

/** Markup that nobody's page has now, or that the facts do not hold for this place: the replica has it neither. */
const NOT_IN_THE_REPLICA = new Set([
  '[isfullscreen]',
  '[role=alertdialog]',
  '[role=dialog][aria-modal=true]',
  '[role=menu]',
  '[role=tooltip]',
  '[role=treeitem]',
  '#xSaveBu',
  'header a[aria-label*="@"]',
  'input:not([type])',
]);

type Exported = string | readonly (string | { name: string; css: string })[];

/** Of a list of selectors its single ones; commas inside of brackets part nothing. */
function singles(css: string): string[] {
  const found = [''];
  let depth = 0;
  for (const char of css) {
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (char === ',' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${char}`);
  }
  return found.map((one) => one.trim());
}

function entriesOf(value: Exported): string[] {
  if (typeof value === 'string') return singles(value);
  return value.flatMap((entry) => singles(typeof entry === 'string' ? entry : entry.css));
}

const LISTS = Object.entries(FILES).flatMap(([file, exports]) =>
  Object.entries(exports as Record<string, Exported>)
    .filter(([name]) => !DERIVED.has(name))
    .map(([name, value]) => ({ file, name, entries: entriesOf(value) })),
);

/** The lines between `export const NAME` and the end of it. */
function sourceOf(file: string, name: string): string {
  const source = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return new RegExp(`export const ${name}\\b[^]*?\\n(?:\\]|\\})`).exec(source)?.[0] ?? '';
}

const EVENTS = [
  at('2026-09-16', '10:00', '11:00', 'Run'),
  at('2026-09-16', '12:00', '13:00', 'Long day', { end: { date: '2026-09-18', minute: 60 } }),
];

/** All that the replica draws. */
const PAGES: (() => unknown)[] = [
  () => showPage({ view: 'week', date: '2026-09-16', events: EVENTS }),
  () => showPage({ view: 'month', date: '2026-09-16', events: EVENTS }),
  () => showPage({ view: 'agenda', date: '2026-09-16', events: EVENTS }),
  () => showQuickCreate(written('2026-09-16', 600, 660)),
  () => showEditor({ ...written('2026-09-16', 600, 660), guests: ['ann@example.com'] }),
  () =>
    showEditor(
      { ...written('2026-09-16', 600, 660), guests: ['ann@example.com'] },
      { dialect: { guestChips: 'hovercard' } },
    ),
  () => {
    const { state } = showPage({ view: 'day', date: '2026-09-16', events: EVENTS });
    const frame = popoverFrame(document, state);
    const [event] = EVENTS;
    if (event) frame.append(popoverContent(document, event, state));
    document.body.append(frame);
  },
];

/** `:scope` is the column, or the chip. */
function finds(css: string): boolean {
  const roots = css.startsWith(':scope')
    ? [...document.querySelectorAll('[role=gridcell], [data-eventchip]')]
    : [document];
  return roots.some((root) => root.querySelector(css) !== null);
}

describe.each(LISTS)('$name of $file', ({ file, name, entries }) => {
  it('has two generations with their dates, newest first, what is loose last', () => {
    const dated = sourceOf(file, name).matchAll(/(?:name: '|\/\/ )(20\d\d-\d\d)( loose)?/g);
    const dates = [...dated].map(([, date = '', loose]) => (loose ? '' : date));
    expect(dates.length).toBeGreaterThan(1);
    expect(new Set(entries).size).toBe(entries.length);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('every selector finds its element alone', () => {
  const all = [...new Set(LISTS.flatMap(({ entries }) => entries))];
  const found = new Set<string>();

  it('on some page of the replica, or is known to be on none', () => {
    for (const show of PAGES) {
      show();
      for (const css of all) if (finds(css)) found.add(css);
    }
    const missing = all.filter((css) => !found.has(css));
    expect(missing.sort()).toEqual(all.filter((css) => NOT_IN_THE_REPLICA.has(css)).sort());
  });
});
