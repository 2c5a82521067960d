// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstView } from '../../src/page/card-session.ts';
import { CARD_TAG, createCard, type OpenCard } from '../../src/page/open-card.ts';
import { choice, pageMarks, slot } from './marks.ts';

describe('an open card', () => {
  let anchor: HTMLElement;
  let card: OpenCard;
  const view = firstView(slot('s1', choice('2026-09-16', 1080)), pageMarks(1, []));
  const host = () => document.querySelector<HTMLElement>(CARD_TAG);
  const focused = () => host()?.shadowRoot?.activeElement ?? null;
  const find = (selector: string) => host()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

  beforeEach(() => {
    anchor = document.createElement('button');
    document.body.replaceChildren(anchor);
    card = createCard(document, () => undefined);
    card.show(view, anchor, 'light');
  });
  afterEach(() => card.close());

  it('should follow the page into the dark', () => {
    const theme = () => host()?.getAttribute('data-theme');
    expect(theme()).toBe('light');
    card.follow(anchor, 'dark');
    expect(theme()).toBe('dark');
    card.close();
    expect(host()).toBeNull();
  });

  it('should stay where it was when its mark is gone', () => {
    host()?.style.setProperty('--kt-x', '77px');
    anchor.remove();
    card.follow(anchor, 'light');
    expect(host()?.style.getPropertyValue('--kt-x')).toBe('77px');
  });

  it('should keep the focus where it is as long as that is there', () => {
    find('[data-action="snooze"]')?.focus();
    card.show({ ...view, busy: 'other' }, anchor, 'light');
    expect(focused()).toBe(find('[data-action="snooze"]'));
  });

  it('should leave the focus of a button that went away to Undo', () => {
    find('[data-action="dismiss"]')?.focus();
    card.show({ ...view, decided: true, line: { text: 'Dismissed.', tone: 'done', undo: true } }, anchor, 'light');
    expect(focused()).toBe(find('[data-action="undo"]'));
  });
});
