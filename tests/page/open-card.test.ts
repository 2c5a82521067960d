// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CARD_TAG, createCard, firstView } from '../../src/page/open-card.ts';
import { choice, slot, WORDS } from './marks.ts';

describe('an open card', () => {
  it('should follow the page into the dark', () => {
    const anchor = document.body.appendChild(document.createElement('button'));
    const card = createCard(document);
    card.show(firstView(slot('s1', choice('2026-09-16', 1080)), WORDS, 'en'), anchor, 'light');
    const theme = () => document.querySelector(CARD_TAG)?.getAttribute('data-theme');
    expect(theme()).toBe('light');
    card.follow(anchor, 'dark');
    expect(theme()).toBe('dark');
    card.close();
    expect(document.querySelector(CARD_TAG)).toBeNull();
  });
});
