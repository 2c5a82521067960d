// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownColumns } from '../../../src/sites/google-calendar/account.ts';
import { at, readPage, showPage } from './show-page.ts';

const sam = { email: 'sam@example.com', name: 'Sam' };
const events = [
  at('2026-09-15', '10:00', '11:00', 'Mine'),
  at('2026-09-15', '10:00', '11:00', 'Theirs', { calendar: sam.email }),
];
const split = () => showPage({ view: 'day', date: '2026-09-15', events, people: [sam], userInfoZone: true });
const silence = () => {
  document.querySelector('#xUserInfo')?.remove();
  for (const named of document.querySelectorAll('[aria-label*="@"]')) named.removeAttribute('aria-label');
};
const columns = () => [...document.querySelectorAll('[data-column-index]')];
const titles = (url: URL) => readPage(url).events.map(({ title }) => title);

/** In two pieces: nobody's address stands in this repository. */
const GMAIL = ['gmail', 'com'].join('.');
const OLD_GMAIL = ['googlemail', 'com'].join('.');

describe('a day split by people', () => {
  it('only the own column is read, wherever it stands', () => {
    const { url } = split();
    const [mine] = columns();
    mine?.parentElement?.append(mine);
    expect(titles(url)).toEqual(['Mine']);
    expect(readPage(url)).toMatchObject({ problems: [], seen: [{ from: '2026-09-15', to: '2026-09-16' }] });
  });
  it('nobody is guessed where the page names no account', () => {
    const { url } = split();
    silence();
    expect(readPage(url)).toMatchObject({
      account: 'provisional:u/0',
      events: [],
      seen: [],
      problems: [{ code: 'unknown-layout', detail: '1 of other people' }],
    });
  });
  it('a column that names nobody is not taken for the own one', () => {
    const { url } = split();
    columns()[0]?.removeAttribute('data-principal-ids');
    expect(readPage(url)).toMatchObject({ events: [], seen: [], problems: [{ code: 'unknown-layout' }] });
  });
});

describe('whose page it is', () => {
  it('one other person alone is not read, and that is said', () => {
    const { url } = split();
    columns()[0]?.remove();
    expect(readPage(url)).toMatchObject({ account: 'runner@example.com', events: [], seen: [] });
    expect(readPage(url).problems).toMatchObject([{ code: 'unknown-layout' }]);
  });
  it('columns without owners are the own ones', () => {
    const { url } = showPage({ events: [at('2026-09-15', '10:00', '11:00', 'Mine')], userInfoZone: false });
    for (const column of columns()) column.removeAttribute('data-principal-ids');
    expect(readPage(url)).toMatchObject({ account: 'runner@example.com', problems: [], events: [{ title: 'Mine' }] });
  });
  it('the one owner of all columns says it where nothing else does', () => {
    const { url } = showPage({ events: [at('2026-09-15', '10:00', '11:00', 'Mine')] });
    silence();
    expect(readPage(url)).toMatchObject({ account: 'runner@example.com', problems: [], events: [{ title: 'Mine' }] });
  });
  it.each([
    'Compte Google : Ann (ann@example.com)',
    'Google アカウント: アン\n(Ann@Example.com)',
    'חשבון Google: אן‏ (ann@example.com)',
  ])('the account button in any language: %s', (label) => {
    const { url } = showPage({ view: 'month', events: [] });
    silence();
    const button =
      document.querySelector('header a') ?? document.querySelector('header')?.appendChild(document.createElement('a'));
    button?.setAttribute('aria-label', label);
    expect(readPage(url).account).toBe('ann@example.com');
  });
  it('an address at googlemail is the same person', () => {
    const column = { element: document.body, date: '2026-09-15', owners: [`ann.e@${OLD_GMAIL}`] };
    expect(ownColumns([column], `anne@${GMAIL}`)).toEqual([column]);
    expect(ownColumns([column], `anna@${GMAIL}`)).toEqual([]);
  });
  it('a column shared by several is read if one of them is the account', () => {
    const column = { element: document.body, date: '2026-09-15', owners: ['team@example.org', 'ann@example.org'] };
    expect(ownColumns([column], 'ann@example.org')).toEqual([column]);
  });
});
