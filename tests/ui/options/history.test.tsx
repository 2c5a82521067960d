// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Replies } from '../../../src/platform/messages.ts';
import { OPTIONS_EN } from '../../../src/words/options-labels.ts';
import { emptyOptions, HOSTILE } from './sample-options.ts';
import { showOptions } from './shown-options.tsx';

type Shown = Awaited<ReturnType<typeof showOptions>>;

const UNDERSTOOD: Replies['options/activities'] = {
  ok: true,
  summary: ['412 activities from 3 March 2023 to 20 November 2026', '9 races, 31 long runs'],
  problems: [`row 7 has a date we cannot read (${HOSTILE})`],
};

/** As a user's choice or drop in the field; happy-dom lets nobody set `files` by hand. */
function choose({ page }: Shown, file: File) {
  return page.do(() => {
    const field = page.one('[name=history]');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const csv = (text = 'Activity ID,…', name = 'activities.csv') => new File([text], name, { type: 'text/csv' });
const refused = ({ page }: Shown) => page.one('.history .refused').textContent;
const said = ({ page }: Shown) => page.one('.history [role=status]').textContent;

async function looked() {
  const shown = await showOptions(emptyOptions());
  shown.door.answers['options/activities'] = () => UNDERSTOOD;
  await choose(shown, csv());
  return shown;
}

describe('Strava history', () => {
  it('should show what was understood before anything is kept', async () => {
    const shown = await looked();
    const { door, page } = shown;
    expect(door.commands).toEqual([
      { type: 'options/activities', name: 'activities.csv', csv: 'Activity ID,…', preview: true },
    ]);
    expect(said(shown)).toBe(OPTIONS_EN.historyUnderstood);
    expect(page.all('.file-read > ul li').map(({ textContent }) => textContent)).toEqual(
      UNDERSTOOD.ok ? UNDERSTOOD.summary : [],
    );
    expect(page.one('.file-read details li').textContent).toContain(HOSTILE);
    expect(page.all('img')).toHaveLength(0);
    expect(page.text()).toContain(OPTIONS_EN.historyReplaces);
  });

  it('should keep it once she says so, and say that', async () => {
    const shown = await looked();
    const { door, page } = shown;
    const keep = page.one('[data-action=keep]');
    await page.do(() => [keep.click(), keep.click()]);
    expect(door.commands.slice(1)).toEqual([
      { type: 'options/activities', name: 'activities.csv', csv: 'Activity ID,…', preview: false },
    ]);
    expect(said(shown)).toBe(OPTIONS_EN.historyKept);
    expect(page.all('.file-read')).toHaveLength(0);
    expect(document.activeElement).toBe(page.one('[name=history]'));
  });

  it('should put it away without a trace', async () => {
    const shown = await looked();
    await shown.page.click('.file-read [data-action=cancel]');
    expect(shown.door.commands).toHaveLength(1);
    expect(shown.page.all('.file-read')).toHaveLength(0);
    expect(said(shown)).toBe('');
  });

  it.each([
    ['a zip', new File(['PK'], 'export_1.ZIP'), OPTIONS_EN.historyZip],
    ['a zip without its ending', new File(['PK'], 'export', { type: 'application/zip' }), OPTIONS_EN.historyZip],
    [
      'a file that is too large',
      Object.defineProperty(csv(), 'size', { value: 50_000_001 }),
      OPTIONS_EN.historyTooLarge,
    ],
    [
      'a file that cannot be opened',
      Object.defineProperty(csv(), 'text', { value: () => Promise.reject(new Error('gone')) }),
      OPTIONS_EN.historyUnopened,
    ],
  ])('should say in one sentence what to do with %s, and ask nobody', async (_, file, sentence) => {
    const shown = await showOptions(emptyOptions());
    await choose(shown, file);
    expect(refused(shown)).toBe(sentence);
    expect(shown.page.one('[name=history]').getAttribute('aria-invalid')).toBe('true');
    expect(shown.door.commands).toEqual([]);
  });

  it('should show the sentence of the worker at the field, until another file is chosen', async () => {
    const shown = await showOptions(emptyOptions());
    shown.door.answers['options/activities'] = () => ({ ok: false, code: 'invalid', text: 'x.csv is not an export.' });
    await choose(shown, csv('a,b', 'x.csv'));
    expect(refused(shown)).toBe('x.csv is not an export.');
    shown.door.answers['options/activities'] = () => UNDERSTOOD;
    await choose(shown, csv());
    expect(refused(shown)).toBe('');
    expect(shown.page.all('.file-read')).toHaveLength(1);
  });

  it('should keep the preview where keeping was refused', async () => {
    const shown = await looked();
    shown.door.answers['options/activities'] = () => ({ ok: false, code: 'failed', text: 'Storage is full.' });
    await shown.page.click('[data-action=keep]');
    expect(refused(shown)).toBe('Storage is full.');
    expect(shown.page.all('[data-action=keep]')).toHaveLength(1);
  });

  it('should count the file chosen last, whichever is read first', async () => {
    const shown = await showOptions(emptyOptions());
    let finish: (text: string) => void = () => {};
    const reading = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const slow = Object.defineProperty(csv('', 'slow.csv'), 'text', { value: () => reading });
    await choose(shown, slow);
    expect(said(shown)).toBe(OPTIONS_EN.historyReading);
    shown.door.answers['options/activities'] = () => UNDERSTOOD;
    await choose(shown, csv('', 'quick.csv'));
    await shown.page.do(() => finish(''));
    expect(shown.page.one('.file-read h3').textContent).toBe('quick.csv');
    expect(shown.door.commands).toHaveLength(1);
  });
});
