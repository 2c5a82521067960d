/** @jsxImportSource ../../../src/ui/light-jsx */
// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../../src/ui/card/card.tsx';
import type { CardView } from '../../../src/ui/card/card-view.ts';
import { nextInRing } from '../../../src/ui/card/focus-ring.ts';
import { render } from '../../../src/ui/light-jsx/render.ts';
import { choice, conflict, effort, slot, WORDS } from '../../page/marks.ts';

function view(change: Partial<CardView> = {}): CardView {
  const mark = slot('s1', choice('2026-09-16', 1080), choice('2026-09-18', 1200));
  return {
    mark,
    words: WORDS,
    lang: 'en',
    choice: 0,
    whyOpen: false,
    adding: false,
    line: null,
    decided: false,
    ...change,
  };
}

describe('Card', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.replaceChildren(root);
  });
  const show = (change?: Partial<CardView>) => render(<Card view={view(change)} />, root);
  const card = () => root.querySelector('[data-kneadtime="card"]') as HTMLElement;
  const actions = () => [...root.querySelectorAll('[data-action]')].map((button) => button.getAttribute('data-action'));

  it('is read in one order: when, what, why, then the buttons', () => {
    show();
    expect(card().getAttribute('role')).toBe('dialog');
    const text = card().textContent ?? '';
    const parts = ['2026-09-16 at 1080', 'Sports massage', 'Two easy days', 'Add', 'Next option', 'Later', 'Dismiss'];
    expect(parts.map((part) => text.indexOf(part))).toEqual(
      parts.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(actions()).toEqual(['why', 'add', 'next', 'snooze', 'dismiss', 'close']);
  });

  it('keeps numbers, sources and the rule of thumb behind Why?', () => {
    show();
    expect(card().textContent).not.toContain('a coach');
    show({ whyOpen: true });
    for (const part of ['Good time', '88 hours before the 10K.', 'a coach', 'A rule of thumb.'])
      expect(card().textContent).toContain(part);
  });

  it('has no next option where there is none, and no button to press twice', () => {
    show({ mark: slot('s1', choice('2026-09-16', 1080)) });
    expect(actions()).not.toContain('next');
    show({ adding: true });
    expect([...root.querySelectorAll<HTMLButtonElement>('.actions button')].every((button) => button.disabled)).toBe(
      true,
    );
    expect(card().textContent).toContain('Opening');
  });

  it('in conflict says what collides first, then the way out', () => {
    show({ mark: conflict('x', '2026-09-17', 1020, 1080) });
    const text = card().textContent ?? '';
    expect(text.indexOf('Collides')).toBe(0);
    expect(text.indexOf('Move it.')).toBeGreaterThan(text.indexOf('40 hours before'));
    expect(actions()).toEqual(['why', 'close']);
  });

  it('an effort without reasons has nothing to open', () => {
    show({ mark: effort('x', '2026-09-15', 1080, 1155) });
    expect(actions()).toEqual(['close']);
  });

  it('after a decision there is a line and Undo', () => {
    show({ decided: true, line: { text: 'Dismissed.', tone: 'done' } });
    expect(actions()).toEqual(['undo', 'close']);
    expect(card().querySelector('[role=status]')?.textContent).toBe('Dismissed.');
  });

  it('says a failure as an alert', () => {
    show({ line: { text: 'Reload this page.', tone: 'problem' } });
    expect(card().querySelector('[role=alert]')?.textContent).toBe('Reload this page.');
  });

  it('renders hostile text as itself', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show({ mark: { ...conflict('x', '2026-09-17', 1020, 1080), what: hostile, why: [hostile] } });
    expect(card().querySelector('img')).toBeNull();
    expect(card().textContent).toContain(hostile);
  });

  it('Tab goes round', () => {
    show();
    const buttons = [...root.querySelectorAll<HTMLElement>('button')];
    expect(nextInRing(card(), buttons.at(-1) ?? null, false)).toBe(buttons[0]);
    expect(nextInRing(card(), buttons[0] ?? null, true)).toBe(buttons.at(-1));
    expect(nextInRing(card(), card(), false)).toBe(buttons[0]);
    expect(nextInRing(card(), buttons[1] ?? null, false)).toBeNull();
  });
});
