/** @jsxImportSource ../../../src/ui/light-jsx */
// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../../src/ui/card/card.tsx';
import type { CardView } from '../../../src/ui/card/card-view.ts';
import { nextInRing } from '../../../src/ui/card/focus-ring.ts';
import { directionOf } from '../../../src/ui/card/text-direction.ts';
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
    sayOpen: false,
    busy: null,
    line: null,
    decided: false,
    picked: null,
    live: '',
    movable: true,
    others: [],
    save: { on: false, offer: false },
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
    const order = ['kind', 'duration', 'why', 'add', 'next', 'snooze', 'dismiss', 'save-for-me', 'close'];
    expect(actions()).toEqual(order);
  });

  it('is named by when and what, and tells how to move the hour where that can be', () => {
    show();
    const named = (card().getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.querySelector(`#${id}`));
    expect(named.map((element) => element?.textContent)).toEqual(['2026-09-16 at 1080', 'Sports massage']);
    expect(card().getAttribute('aria-description')).toBe(WORDS.moveHint);
    show({ movable: false });
    expect(card().hasAttribute('aria-description')).toBe(false);
  });

  it('keeps numbers, sources and the rule of thumb behind Why?', () => {
    show();
    expect(card().textContent).not.toContain('a coach');
    show({ whyOpen: true });
    for (const part of ['Good time', '88 hours before the 10K.', 'a coach', 'A rule of thumb.'])
      expect(card().textContent).toContain(part);
  });

  it('shows a length and a kind that nobody offers as they are', () => {
    const odd = { ...slot('s1', choice('2026-09-16', 1410, 50)), kinds: [] };
    show({ mark: odd });
    const [kind, length] = [...root.querySelectorAll('select')];
    expect(kind?.selectedOptions[0]?.textContent).toBe('sports');
    expect(length?.selectedOptions[0]?.textContent).toBe('50 min');
    expect([...(length?.options ?? [])].map(({ value }) => value)).toEqual(['30', '45', '50', '60', '75', '90', '120']);
  });

  it('on a page that may neither move an hour nor turn the switch is words and its own buttons', () => {
    show({ mark: { ...slot('s1', choice('2026-09-16', 1080)), strip: [], kinds: [], lengths: [] }, save: null });
    expect(actions()).toEqual(['why', 'add', 'snooze', 'dismiss', 'close']);
    expect(root.querySelector('#what')?.textContent).toBe('Sports massage');
    expect(root.querySelector('#what')?.className).toBe('what');
  });

  it('has no next option where there is none', () => {
    show({ mark: slot('s1', choice('2026-09-16', 1080)) });
    expect(actions()).not.toContain('next');
    expect(card().textContent).not.toContain('1 of 1');
  });

  it('while the answer is on its way every button of the line is off, and keeps the focus', () => {
    show();
    (root.querySelector('[data-action="add"]') as HTMLElement).focus();
    show({ busy: 'add' });
    const buttons = [...root.querySelectorAll('.actions button')];
    expect(buttons.every((button) => button.getAttribute('aria-disabled') === 'true')).toBe(true);
    expect(document.activeElement?.getAttribute('data-action')).toBe('add');
    expect(card().textContent).toContain('Opening');
    show({ busy: 'other' });
    expect(card().textContent).not.toContain('Opening');
  });

  it('in conflict says what collides first, then the ways out', () => {
    show({ mark: conflict('x', '2026-09-17', 1020, 1080) });
    const text = card().textContent ?? '';
    expect(text.indexOf('Collides')).toBe(0);
    expect(text.indexOf('Move it.')).toBeGreaterThan(text.indexOf('40 hours before'));
    expect(actions()).toEqual(['why', 'fix', 'fix', 'not-right', 'correct', 'close']);
  });

  it('an effort without reasons has nothing to open but what she can say of it', () => {
    show({ mark: effort('x', '2026-09-15', 1080, 1155) });
    expect(actions()).toEqual(['not-right', 'correct', 'correct', 'close']);
    show({ mark: { ...effort('x', '2026-09-15', 1080, 1155), sayings: [] } });
    expect(actions()).toEqual(['close']);
  });

  it('after a decision there is a line and Undo', () => {
    show({ decided: true, line: { text: 'Dismissed.', tone: 'done', undo: true } });
    expect(actions()).toEqual(['undo', 'close']);
    expect(card().querySelector('[role=status]')?.textContent).toBe('Dismissed.');
  });

  it('has a status before it says anything: a screen reader hears its change', () => {
    show();
    const status = root.querySelector('.told [role=status]');
    expect(status?.textContent).toBe('');
    show({ live: 'Wednesday 18:15' });
    expect(root.querySelector('.told [role=status]')).toBe(status);
    expect(status?.textContent).toBe('Wednesday 18:15');
  });

  it('says a failure as an alert', () => {
    show({ line: { text: 'Reload this page.', tone: 'problem' } });
    expect(card().querySelector('[role=alert]')?.textContent).toBe('Reload this page.');
  });

  it('renders hostile text as itself', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show({
      mark: { ...conflict('x', '2026-09-17', 1020, 1080), what: hostile, why: [hostile] },
      others: [{ key: hostile, label: hostile }],
    });
    expect(card().querySelector('img')).toBeNull();
    expect(card().textContent).toContain(hostile);
  });

  it('Tab goes round, pickers included, over what is hidden', () => {
    show({ mark: effort('x', '2026-09-15', 1080, 1155) });
    const close = root.querySelector<HTMLElement>('[data-action="close"]');
    expect(nextInRing(card(), close, false)).toBe(root.querySelector('[data-action="not-right"]'));
    show();
    const [first] = root.querySelectorAll<HTMLElement>('select');
    expect(nextInRing(card(), root.querySelector('[data-action="close"]'), false)).toBe(first);
    expect(nextInRing(card(), first ?? null, true)).toBe(root.querySelector('[data-action="close"]'));
    expect(nextInRing(card(), card(), false)).toBe(first);
    expect(nextInRing(card(), root.querySelector('[data-action="add"]'), false)).toBeNull();
  });

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['iw', 'rtl'],
    ['en', 'ltr'],
    ['fr-CA', 'ltr'],
    // Not every language that begins with an a, and not Hausa in its usual writing.
    ['arn', 'ltr'],
    ['ha', 'ltr'],
  ])('runs as its language does: %s is %s', (lang, dir) => {
    show({ lang });
    expect(card().dir).toBe(dir);
    expect(directionOf(lang)).toBe(dir);
  });
});
