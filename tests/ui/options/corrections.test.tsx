// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OPTIONS_EN } from '../../../src/words/options-labels.ts';
import { correction, emptyOptions, filledOptions, LONG } from './sample-options.ts';
import { showOptions } from './shown-options.tsx';

const HARBOUR = '[data-correction=correction-1]';

describe('your corrections', () => {
  it('say where they come from while there is none', async () => {
    const { page } = await showOptions(emptyOptions());
    expect(page.one('#corrections').textContent).toContain(OPTIONS_EN.correctionsNone);
  });

  it('show what was said of what, for what, how much and when, by title', async () => {
    const { page } = await showOptions(filledOptions());
    expect(page.all('#corrections h3').map((title) => title.textContent)).toEqual([
      'Coffee with Mo',
      LONG,
      'Harbour 10k',
    ]);
    expect(page.one(`${HARBOUR} p`).textContent).toBe('The whole series · 2 events now · Saturday 21 November');
    expect((page.one(`${HARBOUR} select`) as HTMLSelectElement).value).toBe('not-mine');
    expect(page.all('#corrections p').map(({ textContent }) => textContent)).toContain(
      'All titles like this · no event now · Saturday 21 November',
    );
  });

  it('change at once, keep the focus in the row, and offer undo', async () => {
    const { door, page } = await showOptions(filledOptions());
    door.answers['options/amend'] = ({ id, says }) => {
      const [old, ...rest] = door.view.corrections;
      door.view = { ...door.view, corrections: [...rest, { ...old!, id, says: says! }] };
      return { ok: true, undo: id, text: '“Harbour 10k”: a hard workout.' };
    };
    const select = page.one(`${HARBOUR} select`);
    select.focus();
    await page.enter(`${HARBOUR} select`, 'hard');
    expect(door.commands).toEqual([{ type: 'options/amend', correction: 'correction-1', says: 'hard' }]);
    expect(page.one('[role=status] .outcome').textContent).toContain('“Harbour 10k”: a hard workout.');
    expect(document.activeElement).toBe(select);
    expect((select as HTMLSelectElement).value).toBe('hard');
    await page.click('.outcome [data-action=undo]');
    expect(door.commands[1]).toEqual({ type: 'popup/undo', undo: 'question-2' });
    expect(page.one('.outcome').textContent).toContain(OPTIONS_EN.undone);
  });

  it('keep rows of the same title apart', async () => {
    const twice = [correction({ id: 'one', scope: 'event' }), correction({ id: 'two', scope: 'event', says: 'hard' })];
    const { page } = await showOptions(filledOptions({ corrections: twice }));
    expect(page.all('#corrections select').map((select) => (select as HTMLSelectElement).value)).toEqual([
      'not-mine',
      'hard',
    ]);
  });

  it('go, with the focus on undo', async () => {
    const { door, page } = await showOptions(filledOptions());
    door.answers['options/amend'] = ({ id }) => {
      door.view = { ...door.view, corrections: door.view.corrections.slice(1) };
      return { ok: true, undo: id, text: 'Your correction of “Harbour 10k” is gone; its title is read again.' };
    };
    page.one(`${HARBOUR} [data-action=remove]`).focus();
    await page.click(`${HARBOUR} [data-action=remove]`);
    expect(door.commands).toEqual([{ type: 'options/amend', correction: 'correction-1', says: null }]);
    expect(page.all(HARBOUR)).toHaveLength(0);
    expect(document.activeElement).toBe(page.one('.outcome [data-action=undo]'));
  });

  it('say in the line below what was refused because it is gone', async () => {
    const { door, page } = await showOptions(filledOptions());
    door.answers['options/amend'] = () => {
      door.view = emptyOptions();
      return { ok: false, code: 'gone', text: 'This correction is no longer in the list.' };
    };
    await page.enter(`${HARBOUR} select`, 'hard');
    expect(page.one('.outcome.trouble').textContent).toContain('no longer in the list');
  });
});
