// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { maybeOwnCards } from '../../../src/sites/strava/feed-cards.ts';

const ME = '12345678';
const OTHER = '23456789';

interface Part {
  id: string;
  owner?: string;
}

function element(attributes: Record<string, string>, ...children: Element[]): Element {
  const made = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function link(testid: string, path: string): Element {
  const made = document.createElement('a');
  made.setAttribute('data-testid', testid);
  made.setAttribute('href', path);
  return made;
}

const shown = ({ id, owner }: Part): Element[] => [
  ...(owner ? [link('owners-name', `/athletes/${owner}`)] : []),
  link('activity_name', `/activities/${id}`),
];
const framed = (id: string, ...inside: Element[]) => element({ id: `feed-entry-${id}` }, ...inside);
const classed = (...inside: Element[]) => element({ class: 'x--FeedEntry__entry-container--y' }, ...inside);
const entry = (...inside: Element[]) => element({ 'data-testid': 'web-feed-entry' }, ...inside);
const part = (one: Part) => element({ 'data-testid': 'activity_entry_container' }, ...shown(one));

const mine = (id: string) => shown({ id, owner: ME });
const theirs = (id: string) => shown({ id, owner: OTHER });

/** Ids of what may be hers, each with whether it says so. */
function found(...cards: Element[]): string[] {
  document.body.replaceChildren(...cards);
  return maybeOwnCards(document, ME).map(({ id, sure }) => `${id}${sure ? '' : '?'}`);
}

describe('cards that may be hers', () => {
  it.each<[string, () => Element[], string[]]>([
    [
      'frames by id',
      () => [framed('0', ...mine('1')), framed('1', ...theirs('2')), framed('2', ...mine('3'))],
      ['1', '3'],
    ],
    ['frames by class', () => [classed(...theirs('1')), classed(...mine('2'))], ['2']],
    ['entries alone', () => [entry(...mine('1')), entry(...theirs('2'))], ['1']],
    ['entries in their frames', () => [framed('0', entry(...mine('1'))), framed('1', entry(...theirs('2')))], ['1']],
    [
      'an entry between frames',
      () => [framed('0', ...mine('1')), entry(...mine('2')), framed('1', ...mine('3'))],
      ['1', '2', '3'],
    ],
    [
      'frames of both kinds',
      () => [classed(...mine('1')), framed('0', ...mine('2')), classed(...theirs('3'))],
      ['1', '2'],
    ],
    ['a frame in an entry', () => [entry(framed('0', ...mine('1'))), entry(framed('1', ...theirs('2')))], ['1']],
    ['a frame of each kind, one in the other', () => [classed(framed('0', entry(...mine('1'))))], ['1']],
    ['no owner', () => [framed('0', ...shown({ id: '1' })), framed('1', ...theirs('2'))], ['1?']],
    ['two owners', () => [framed('0', ...mine('1'), link('owners-name', `/athletes/${OTHER}`))], []],
    [
      'a group',
      () => [framed('0', entry(part({ id: '1', owner: OTHER }), part({ id: '2', owner: ME }), part({ id: '3' })))],
      ['2', '3?'],
    ],
    [
      'a name beside the parts of a group',
      () => [framed('0', link('owners-name', `/athletes/${ME}`), part({ id: '1', owner: OTHER }), part({ id: '2' }))],
      ['2?'],
    ],
    [
      'names and titles between cards',
      () => [...mine('1'), framed('0', ...theirs('2')), ...mine('3'), framed('1', ...mine('4'))],
      ['4'],
    ],
  ])('should be told apart: %s', (_what, cards, ids) => {
    expect(found(...cards())).toEqual(ids);
  });
});
