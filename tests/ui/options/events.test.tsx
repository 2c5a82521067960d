// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/ui/options/find-events.ts';
import { OPTIONS_EN } from '../../../src/words/options-labels.ts';
import { emptyOptions, event, filledOptions, HOSTILE, LONG } from './sample-options.ts';
import { showOptions } from './shown-options.tsx';

type Page = Awaited<ReturnType<typeof showOptions>>['page'];
const titles = (page: Page) => page.all('#read h3').map(({ textContent }) => textContent);
const LONG_RUN = '[data-event-id="Long run 28 km"]';
const many = (n: number) => Array.from({ length: n }, (_, i) => event({ title: `Long run ${i}` }));

describe('what Kneadtime read', () => {
  it('says what to do while nothing was read', async () => {
    const { page } = await showOptions(emptyOptions());
    expect(page.one('#read').textContent).toContain(OPTIONS_EN.readNone);
    expect(page.all('[type=search]')).toHaveLength(0);
  });

  it('shows training and massages first, then everything', async () => {
    const { page } = await showOptions(filledOptions());
    expect(titles(page)).toEqual(['Long run 28 km', LONG, 'Intervals 6x800m', 'Deep tissue massage']);
    expect(page.one('.found').textContent).toBe('4 of 6 events');
    await page.click('[name=only-training]');
    expect(titles(page)).toHaveLength(6);
    expect(page.all('img')).toHaveLength(0);
    expect(titles(page)).toContain(HOSTILE);
  });

  it('says what was read because of which words, and what she said herself', async () => {
    const { page } = await showOptions(filledOptions());
    expect(page.one(`${LONG_RUN} .reading`).textContent).toBe('Long runbecause of “Long run”');
    expect(page.one(`[data-event-id="${LONG}"] .reading`).textContent).toBe('C race, runYou said so');
  });

  it('finds titles in any spelling, and says so when there is none', async () => {
    const { events } = filledOptions();
    expect(findEvents(events, 'musli', false).map(({ title }) => title)).toEqual(['Müsli brunch']);
    expect(findEvents(events, ' KM  long ', true)).toHaveLength(1);
    const { page } = await showOptions(filledOptions());
    await page.enter('[type=search]', 'chess');
    expect(titles(page)).toEqual([]);
    expect(page.one('.found').textContent).toBe(OPTIONS_EN.foundNone);
  });

  it('draws sixty rows, then sixty more with the focus on the first of them', async () => {
    const { page } = await showOptions(filledOptions({ events: many(70) }));
    expect(titles(page)).toHaveLength(60);
    expect(page.one('[data-action=more]').textContent).toBe('Show 10 more');
    await page.click('[data-action=more]');
    expect(titles(page)).toHaveLength(70);
    expect(page.all('[data-action=more]')).toHaveLength(0);
    expect(document.activeElement).toBe(page.one('[data-event-id="Long run 60"] [data-action=correct]'));
  });
});

describe('"Not right?"', () => {
  it('asks what it is and for what, and sends both', async () => {
    const { door, page } = await showOptions(filledOptions());
    door.answers['options/correct'] = ({ id }) => ({ ok: true, undo: id, text: '“Long run 28 km”: an easy session.' });
    const opener = page.one(`${LONG_RUN} [data-action=correct]`);
    await page.click(`${LONG_RUN} [data-action=correct]`);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(page.one('.correction-form [name=says]'));
    await page.enter('.correction-form [name=says]', 'easy');
    await page.enter('.correction-form [name=scope]', 'series');
    await page.submit('.correction-form');
    expect(door.commands).toEqual([
      { type: 'options/correct', eventId: 'Long run 28 km', says: 'easy', scope: 'series' },
    ]);
    expect(page.all('.correction-form')).toHaveLength(0);
    expect(document.activeElement).toBe(opener);
    expect(page.one('.outcome').textContent).toContain('an easy session');
    await page.click('.outcome [data-action=undo]');
    expect(door.commands[1]).toMatchObject({ type: 'popup/undo' });
  });

  it('offers only the scopes there are, and does not ask where there is one', async () => {
    const { page } = await showOptions(filledOptions());
    const scopes = () =>
      page.all('.correction-form [name=scope] option').map((one) => (one as HTMLOptionElement).value);
    await page.click(`[data-event-id="${LONG}"] [data-action=correct]`);
    expect(scopes()).toEqual(['event', 'title']);
    await page.click('[data-action=cancel]');
    expect(document.activeElement).toBe(page.one(`[data-event-id="${LONG}"] [data-action=correct]`));
    await page.click('[name=only-training]');
    await page.click(`[data-event-id="${HOSTILE}"] [data-action=correct]`);
    expect(scopes()).toEqual([]);
  });

  it('wants an answer before it sends one', async () => {
    const { door, page } = await showOptions(filledOptions());
    await page.click(`${LONG_RUN} [data-action=correct]`);
    await page.submit('.correction-form');
    expect(door.commands).toEqual([]);
    expect(page.one('.correction-form .refused').textContent).toBe(OPTIONS_EN.saysMissing);
  });

  it('keeps the choice open where the worker refuses it', async () => {
    const { door, page } = await showOptions(filledOptions());
    door.answers['options/correct'] = () => ({ ok: false, code: 'invalid', text: 'This title has too few letters.' });
    await page.click(`${LONG_RUN} [data-action=correct]`);
    await page.enter('.correction-form [name=says]', 'easy');
    await page.submit('.correction-form');
    expect(page.one('.correction-form .refused').textContent).toBe('This title has too few letters.');
    expect(page.all('.outcome')).toHaveLength(0);
  });
});
