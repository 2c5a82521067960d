// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventIdAttribute } from '../replicas/google-calendar/encode.ts';
import { type CardStage, openCardStage } from './card-stage.ts';

const OWN_EDITOR = 'https://calendar.google.com/calendar/u/0/r/eventedit/abc';

describe('the card of an event', () => {
  let stage: CardStage;
  beforeEach(async () => {
    stage = await openCardStage();
  });
  afterEach(() => stage.close());

  it('says what an event is behind "Not right?"', async () => {
    await stage.click(stage.mark('effort'));
    expect(stage.action('correct', 'a-race').closest('[hidden]')).not.toBeNull();
    await stage.press('Tab', stage.card(), { shiftKey: true });
    expect(stage.focused()).toBe(stage.action('close'));
    await stage.click(stage.action('not-right'));
    expect(stage.action('not-right').getAttribute('aria-expanded')).toBe('true');
    expect(stage.action('correct', 'a-race').closest('[hidden]')).toBeNull();
  });

  it('a correction leaves a line, and Undo brings the mark back', async () => {
    const before = stage.marks.marks;
    stage.answers['page/correct'] = () => ({
      ok: true,
      undo: 'undo-9999',
      text: 'Not yours, then.',
      marks: stage.next({ marks: before.filter(({ role }) => role !== 'effort') }),
    });
    stage.answers['page/undo'] = () => ({ ok: true, marks: stage.next({ marks: before }) });
    await stage.click(stage.mark('effort'));
    await stage.click(stage.action('not-right'));
    await stage.click(stage.action('correct', 'not-mine'));
    expect(stage.commands('page/correct')).toEqual([
      {
        type: 'page/correct',
        id: expect.any(String),
        account: 'runner@example.com',
        eventId: eventIdAttribute(stage.intervals),
        says: 'not-mine',
      },
    ]);
    expect(stage.card()?.textContent).toContain('Not yours, then.');
    expect(() => stage.mark('effort')).toThrow('no effort');
    await stage.click(stage.action('undo'));
    expect(stage.mark('effort').getAttribute('aria-expanded')).toBe('true');
    expect(stage.card()?.textContent).toContain('Intervals');
  });

  it('a button that the worker did not send says nothing', async () => {
    await stage.click(stage.mark('effort'));
    stage.action('correct', 'a-race').setAttribute('data-value', 'c-race');
    await stage.click(stage.action('correct', 'c-race'));
    expect(stage.commands('page/correct')).toEqual([]);
  });

  it('a conflict says what collides, then the ways out, each a button', async () => {
    await stage.click(stage.mark('conflict'));
    const text = stage.card()?.textContent ?? '';
    const parts = ['Collides', 'Thursday', 'Deep tissue', '40 hours before', 'Move it.', 'Lighter: sports', 'Move to'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it.each(['lighter', 'move'] as const)('%s opens the editor of that very event', async (how) => {
    stage.answers['page/fix'] = () => ({ ok: true, url: OWN_EDITOR, steps: 'Set the time.' });
    await stage.click(stage.mark('conflict'));
    await stage.click(stage.action('fix', how));
    expect(stage.commands('page/fix')).toMatchObject([
      { eventId: eventIdAttribute(stage.massage), how, account: 'runner@example.com', accountIndex: 0 },
    ]);
    expect(stage.gone).toEqual([OWN_EDITOR]);
  });

  it.each([null, 'https://evil.example/calendar/u/0/r/eventedit/abc'])(
    'shows the steps where there is no address of ours to open (%s)',
    async (url) => {
      stage.answers['page/fix'] = () => ({ ok: true, url, steps: 'Open it and set Thursday 18:00.' });
      await stage.click(stage.mark('conflict'));
      await stage.click(stage.action('fix', 'move'));
      expect(stage.gone).toEqual([]);
      expect(stage.card()?.querySelector('.told [role=status]')?.textContent).toBe('Open it and set Thursday 18:00.');
    },
  );

  it('nobody but a hand corrects or fixes', async () => {
    await stage.click(stage.mark('conflict'));
    await stage.click(stage.action('fix', 'move'), false);
    await stage.click(stage.action('correct', 'not-mine'), false);
    expect([...stage.commands('page/fix'), ...stage.commands('page/correct')]).toEqual([]);
  });
});
