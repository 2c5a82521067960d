// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendarForms as forms } from '../../../src/sites/google-calendar/forms.ts';
import { LOCALE_NAMES } from '../../replicas/google-calendar/labels/all-locales.ts';
import type { ReplicaState } from '../../replicas/google-calendar/model.ts';
import { newEditorUrl, type ShownForm, showEditor, showLoading, written } from './show-form.ts';

const DRAFT = written('2026-09-16', 1080, 1140, 'Sports massage');
const WANTED = { title: 'Sports massage', dates: '20260916T180000/20260916T190000', account: 'runner@example.com' };

function look(url: URL, wanted = WANTED): string {
  const found = forms.saveControl(url, document, wanted);
  return 'control' in found ? 'control' : found.obstacle;
}

function add(parent: Element, tag: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  parent.append(element);
  return element;
}

const save = ({ dialog }: ShownForm): HTMLElement => {
  const found = dialog.querySelector<HTMLElement>('[jsname="x8hlje"]');
  if (!found) throw new Error('no Save');
  return found;
};

describe('the Save control of a new event', () => {
  it.each(LOCALE_NAMES)('is found without a word of the language: %s', (locale) => {
    const shown = showEditor(DRAFT, {
      locale,
      dialect: { classSeed: 3, extraDialogs: ['hidden-editor', 'hidden-form'] },
    });
    expect(forms.saveControl(shown.url, document, WANTED)).toEqual({ control: save(shown) });
  });

  it('is the one of the second generation, alone or around the first', () => {
    const shown = showEditor(DRAFT, { dialect: { saveWithoutName: true } });
    expect(look(shown.url)).toBe('no-save-control');
    const button = shown.dialog.querySelector('.r-save');
    button?.setAttribute('id', 'xSaveBu');
    expect(look(shown.url)).toBe('control');
    button?.setAttribute('jsname', 'x8hlje');
    expect(look(shown.url)).toBe('control');
    const wrapper = add(shown.dialog, 'div', { role: 'button', jsname: 'x8hlje' });
    button?.setAttribute('jsname', '');
    if (button) wrapper.append(button);
    expect(forms.saveControl(shown.url, document, WANTED)).toEqual({ control: button });
  });

  it('is waited for while the fields are not there', () => {
    showLoading();
    expect(look(newEditorUrl(DRAFT))).toBe('loading');
  });

  it('is found where the title lost its id', () => {
    const shown = showEditor(DRAFT);
    shown.title.removeAttribute('id');
    expect(look(shown.url)).toBe('control');
  });
});

type Broken = [name: string, obstacle: string, change: (shown: ShownForm) => unknown];
const url = ({ url: shown }: ShownForm, change: (url: URL) => unknown): URL => {
  const next = new URL(shown);
  change(next);
  return next;
};

const BROKEN: Broken[] = [
  ['another title in the field', 'title-changed', ({ title }) => title.setAttribute('value', 'Sports massage ')],
  ['another title in the address', 'another-event', (s) => url(s, (u) => u.searchParams.set('text', 'sports massage'))],
  [
    'other dates',
    'another-event',
    (s) => url(s, (u) => u.searchParams.set('dates', '20260916T180000/20260916T193000')),
  ],
  ['no dates', 'another-event', (s) => url(s, (u) => u.searchParams.delete('dates'))],
  ['two titles in the address', 'another-event', (s) => url(s, (u) => u.searchParams.append('text', 'Other'))],
  [
    'the editor of an event',
    'another-event',
    (s) => url(s, (u) => Object.assign(u, { pathname: `${u.pathname}/abcdef` })),
  ],
  ['the template page', 'another-event', (s) => url(s, (u) => Object.assign(u, { pathname: '/calendar/render' }))],
  ['the week', 'another-event', (s) => url(s, (u) => Object.assign(u, { pathname: '/calendar/u/0/r/week' }))],
  ['a rule of repetition', 'another-event', (s) => url(s, (u) => u.searchParams.set('recur', 'RRULE:FREQ=DAILY'))],
  ['another calendar', 'another-event', (s) => url(s, (u) => u.searchParams.set('src', 'team@example.com'))],
  ['a guest in the address', 'guests', (s) => url(s, (u) => u.searchParams.set('add', 'ann@example.com'))],
  [
    'a form that is not new',
    'another-event',
    (s) => s.dialog.firstElementChild?.setAttribute('data-is-create', 'false'),
  ],
  ['a surface that is not new', 'another-event', (s) => s.dialog.setAttribute('data-is-create', 'false')],
  ['around it one that is not new', 'another-event', () => document.body.setAttribute('data-is-create', 'false')],
  [
    'nobody stated',
    'another-event',
    () => {
      for (const one of document.querySelectorAll('#xUserInfo, header, [role=banner]')) one.remove();
    },
  ],
  ['a guest in plain text', 'guests', ({ dialog }) => add(dialog, 'div', {}, 'Ann (ann@example.com)')],
  ['a guest being typed', 'guests', ({ dialog }) => add(dialog, 'input', { value: 'ann@example.com' })],
  ['more text than is read', 'guests', ({ dialog }) => add(dialog, 'div', {}, 'word '.repeat(4100))],
  [
    'more than is looked at',
    'guests',
    ({ dialog }) => {
      for (let i = 0; i < 3100; i++) add(dialog, 'i', {});
    },
  ],
  [
    'the 300th of a list',
    'guests',
    ({ dialog }) => {
      for (let i = 0; i < 300; i++) add(dialog, 'li', {}, i === 299 ? 'ann@example.com' : 'x');
    },
  ],
  ['a guest by e-mail', 'guests', ({ dialog }) => add(dialog, 'div', { 'data-email': 'ann@example.com' })],
  ['a guest by hovercard', 'guests', ({ dialog }) => add(dialog, 'span', { 'data-hovercard-id': 'ann@example.com' })],
  [
    'a guest in a list',
    'guests',
    ({ dialog }) => add(add(dialog, 'ul', {}), 'li', { 'aria-label': 'Ann, ann@example.com, optional' }),
  ],
  ['a guest as text', 'guests', ({ dialog }) => add(dialog, 'div', { role: 'treeitem' }, 'ann@example.com')],
  ['no stable attribute', 'no-save-control', (s) => save(s).removeAttribute('jsname')],
  ['two of them', 'no-save-control', (s) => save(s).after(save(s).cloneNode(true))],
  ['one elsewhere', 'no-save-control', () => add(document.body, 'button', { jsname: 'x8hlje' })],
  ['hidden', 'no-save-control', (s) => save(s).style.setProperty('display', 'none')],
  ['invisible', 'no-save-control', (s) => save(s).style.setProperty('visibility', 'hidden')],
  ['out of reach', 'no-save-control', (s) => save(s).setAttribute('inert', '')],
  ['hidden from readers', 'no-save-control', (s) => save(s).setAttribute('aria-hidden', 'true')],
  ['no button', 'no-save-control', (s) => save(s).replaceWith(add(s.dialog, 'div', { jsname: 'x8hlje' }, 'Save'))],
  ['disabled', 'loading', (s) => save(s).setAttribute('disabled', '')],
  ['said to be disabled', 'loading', (s) => save(s).setAttribute('aria-disabled', 'true')],
  ['a question over it', 'loading', () => add(document.body, 'div', { role: 'alertdialog' }, 'Discard?')],
  ['two title fields', 'loading', (s) => s.title.after(s.title.cloneNode(true))],
];

describe('one thing wrong, and there is none', () => {
  it.each(BROKEN)('%s: %s', (_name, obstacle, change) => {
    const shown = showEditor(DRAFT);
    expect(look(shown.url)).toBe('control');
    const changed = change(shown);
    expect(look(changed instanceof URL ? changed : shown.url)).toBe(obstacle);
  });

  it("another account's page", () => {
    const state: Partial<ReplicaState> = { account: { email: 'coach@example.com', name: 'Coach', index: 0 } };
    const shown = showEditor(DRAFT, state);
    expect(look(shown.url)).toBe('another-event');
    expect(look(shown.url, { ...WANTED, account: 'coach@example.com' })).toBe('control');
  });

  it("the account's own address is no guest", () => {
    const shown = showEditor(DRAFT);
    add(shown.dialog, 'div', { 'data-email': 'Runner@example.com' });
    add(shown.dialog, 'li', {}, 'runner@example.com');
    expect(look(shown.url)).toBe('control');
  });

  it('addresses in title and description are no guests', () => {
    const title = 'Massage, ann@example.com';
    const shown = showEditor({ ...DRAFT, title });
    add(shown.dialog, 'div', {}, title);
    add(shown.dialog, 'div', { contenteditable: 'true' }, 'Call bob@example.com');
    expect(look(shown.url, { ...WANTED, title })).toBe('control');
  });

  it.each(['email', 'hovercard'] as const)('guests as the replica shows them: %s', (guestChips) => {
    const shown = showEditor({ ...DRAFT, guests: ['ann@example.com'] }, { dialect: { guestChips } });
    expect(look(shown.url)).toBe('guests');
  });
});
