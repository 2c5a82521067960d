// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { emptyOptions } from './sample-options.ts';
import { showOptions } from './shown-options.tsx';

describe('save it for me', () => {
  const box = (page: Awaited<ReturnType<typeof showOptions>>['page']) =>
    page.one('[name=save-for-me]') as HTMLInputElement;

  it('is off at first, says what it does, and applies at once', async () => {
    const { door, page } = await showOptions(emptyOptions());
    expect(box(page).checked).toBe(false);
    expect(page.one(`[id="${box(page).getAttribute('aria-describedby')?.split(' ')[0]}"]`).textContent).toMatch(
      /presses Save/,
    );
    door.answers['options/save-for-me'] = ({ on }) => {
      door.view = emptyOptions({ saving: { on } });
      return { ok: true };
    };
    await page.click('[name=save-for-me]');
    expect(door.commands).toEqual([{ type: 'options/save-for-me', on: true }]);
    expect(box(page).checked).toBe(true);
  });

  it('follows what is chosen elsewhere', async () => {
    const { door, page } = await showOptions(emptyOptions());
    door.view = emptyOptions({ saving: { on: true } });
    await page.do(() => door.workerChanged());
    expect(box(page).checked).toBe(true);
  });

  it('says at the field what was refused', async () => {
    const { door, page } = await showOptions(emptyOptions());
    door.answers['options/save-for-me'] = () => ({ ok: false, code: 'failed', text: 'Storage is full.' });
    await page.click('[name=save-for-me]');
    expect(page.one('.saving .refused').textContent).toBe('Storage is full.');
    expect(page.all('.outcome')).toHaveLength(0);
  });
});
