// @vitest-environment happy-dom
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { viewUrl } from '../../replicas/google-calendar/page-url.ts';
import { renderStatic } from '../../replicas/google-calendar/static.ts';
import { FIXTURE_PAGES, type FixturePage } from './fixture-pages.ts';
import { readingMistakes } from './read-mistakes.ts';

/**
 * Stored pages keep a reader honest about pages that somebody was once served: they stay as they are when the replica moves on.
 * `KNEADTIME_WRITE_FIXTURES=1 npx vitest run tests/sites/google-calendar/fixtures.test.ts` writes those that are missing;
 * delete a pair to have it written anew.
 */
const FOLDER = resolve('tests/fixtures/google-calendar');
const pathOf = (name: string) => join(FOLDER, name);

const addressOf = (page: FixturePage) => new URL(viewUrl(page.state), 'https://calendar.google.com');

/** One element that holds others to a line; texts are left alone. */
function pageText(page: FixturePage): string {
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
  renderStatic(document, page.state);
  return `<!doctype html>\n${document.documentElement.outerHTML.replace(/><(?=div|style|header|button|table|tr)/g, '>\n<')}\n`;
}

function show(html: string): void {
  const stored = new DOMParser().parseFromString(html, 'text/html').documentElement;
  for (const name of ['lang', 'dir']) document.documentElement.setAttribute(name, stored.getAttribute(name) ?? '');
  document.documentElement.replaceChildren(...[...stored.children].map((child) => document.importNode(child, true)));
}

function reading(page: FixturePage) {
  show(readFileSync(pathOf(`${page.name}.html`), 'utf8'));
  return googleCalendar.read(addressOf(page), document);
}

function write(page: FixturePage): void {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(pathOf(`${page.name}.html`))) writeFileSync(pathOf(`${page.name}.html`), pageText(page));
  if (existsSync(pathOf(`${page.name}.json`))) return;
  writeFileSync(pathOf(`${page.name}.json`), `${JSON.stringify(reading(page), null, 2)}\n`);
}

if (process.env.KNEADTIME_WRITE_FIXTURES) for (const page of FIXTURE_PAGES) write(page);

describe('stored pages of Google Calendar', () => {
  it('are one pair for each view and generation, and no more', () => {
    const wanted = FIXTURE_PAGES.flatMap(({ name }) => [`${name}.html`, `${name}.json`]).sort();
    expect(readdirSync(FOLDER).sort(), 'set KNEADTIME_WRITE_FIXTURES=1 to write what is missing').toEqual(wanted);
  });

  it.each(FIXTURE_PAGES)('$name: what is read is what was read', (page) => {
    const stored: unknown = JSON.parse(readFileSync(pathOf(`${page.name}.json`), 'utf8'));
    expect(JSON.parse(JSON.stringify(reading(page)))).toEqual(stored);
  });

  it.each(FIXTURE_PAGES)('$name: and that is what was put in', (page) => {
    expect(readingMistakes(reading(page), page.state)).toEqual([]);
  });
});
