// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { emptyOptions, filledOptions, word } from './sample-options.ts';
import { showOptions } from './shown-options.tsx';

describe('your own words', () => {
  it('show phrase, kind and how many titles they stand in', async () => {
    const { page } = await showOptions(filledOptions());
    expect(page.all('[data-word] .about').map(({ textContent }) => textContent)).toEqual([
      'BouldernIn no title now',
      'Thursday ThrashIn 3 titles now',
    ]);
    expect((page.one('[data-word=word-2] select') as HTMLSelectElement).value).toBe('other');
  });

  it('are added, and leave the field ready for the next one', async () => {
    const { door, page } = await showOptions(emptyOptions());
    door.answers['options/word'] = ({ id, phrase }) => {
      door.view = emptyOptions({ customWords: [word({ id, phrase })] });
      return { ok: true, undo: id, text: `Titles with “${phrase}” are read your way now.` };
    };
    await page.enter('[name=phrase]', 'Thursday Thrash');
    await page.enter('.word-form [name=kind]', 'race');
    await page.submit('.word-form');
    expect(door.commands).toEqual([{ type: 'options/word', word: null, phrase: 'Thursday Thrash', kind: 'race' }]);
    const field = page.one('[name=phrase]') as HTMLInputElement;
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(page.all('[data-word]')).toHaveLength(1);
    expect(page.all('.outcome [data-action=undo]')).toHaveLength(1);
  });

  it('show a refusal at the field, nowhere else, until something else is typed', async () => {
    const { door, page } = await showOptions(emptyOptions());
    door.answers['options/word'] = () => ({ ok: false, code: 'invalid', text: 'It needs at least one letter.' });
    await page.enter('[name=phrase]', '10');
    await page.submit('.word-form');
    const field = page.one('[name=phrase]') as HTMLInputElement;
    expect(field.value).toBe('10');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(page.one(`[id="${field.getAttribute('aria-describedby')}"]`).textContent).toContain('one letter');
    expect(page.all('.outcome')).toHaveLength(0);
    await page.enter('[name=phrase]', '10 km club');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('send one command for a form that is sent twice', async () => {
    const { door, page } = await showOptions(emptyOptions());
    const send = () => page.one('.word-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await page.do(() => [send(), send()]);
    expect(door.commands).toHaveLength(1);
  });

  it('change their kind, and go', async () => {
    const { door, page } = await showOptions(filledOptions());
    await page.enter('[data-word=word-1] select', 'easy');
    await page.click('[data-word=word-1] [data-action=remove]');
    expect(door.commands).toEqual([
      { type: 'options/word', word: 'word-1', phrase: 'Thursday Thrash', kind: 'easy' },
      { type: 'options/word', word: 'word-1', phrase: 'Thursday Thrash', kind: null },
    ]);
  });

  it('show what was refused at the row it belongs to', async () => {
    const { door, page } = await showOptions(filledOptions());
    door.answers['options/word'] = () => ({ ok: false, code: 'refused', text: 'There are 200 words already.' });
    await page.enter('[data-word=word-1] select', 'easy');
    expect(page.one('[data-word=word-1] .refused').textContent).toBe('There are 200 words already.');
  });
});
