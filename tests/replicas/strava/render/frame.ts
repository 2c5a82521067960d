import { clockIn } from '../local-clock.ts';
import { PAGE_WORDS } from '../locale/words.ts';
import type { StravaState } from '../model.ts';
import type { PageState } from '../page-state.ts';
import { type Branch, el, type Tree } from '../tree.ts';
import { PAGE_STYLE } from './page-style.ts';

export const SCRIPT_PATH = '/replica/strava-page.js';

export interface Frame {
  title: string;
  /** what the page's script has to do here */
  part: string;
  main: Branch[];
  /** inline scripts, as text */
  scripts?: string[];
}

/** Who is signed in is told by links alone: the training log's, and the avatar's (section 2). */
function header(state: StravaState): Tree {
  const words = PAGE_WORDS[state.locale];
  const { viewer } = state;
  const links =
    viewer === null
      ? [el('a', { href: '/login' }, words.signIn)]
      : [
          el('a', { href: '/dashboard' }, words.dashboard),
          el('a', { href: '/athlete/training' }, words.training),
          el('a', { href: '/athlete/calendar' }, words.calendar),
          el('a', { href: `/athletes/${viewer.id}/training/log` }, words.log),
        ];
  const avatar =
    viewer !== null &&
    el(
      'a',
      { href: `/athletes/${viewer.id}`, class: 'nav-link' },
      el('div', { 'data-testid': 'avatar-wrapper', class: 'r-avatar' }, viewer.name.slice(0, 1)),
    );
  return el(
    'header',
    { id: 'global-header' },
    el('nav', { class: 'nav-group' }, ...links),
    avatar === false ? undefined : avatar,
  );
}

export function framed(state: StravaState, { title, part, main, scripts = [] }: Frame): Tree {
  const loads = state.dialect.doubleLoad === true ? 2 : 1;
  const { locale, units, dialect, latency, generation, zone, now } = state;
  const words: PageState = { locale, units, dialect, latency, generation, today: clockIn(zone, now).date };
  return el(
    'html',
    { lang: state.locale },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('title', {}, title),
      el('style', { 'data-replica-style': true }, PAGE_STYLE),
    ),
    el(
      'body',
      { 'data-replica-part': part, 'data-replica-words': JSON.stringify(words), class: state.locale },
      header(state),
      ...main,
      ...scripts.map((text) => el('script', {}, text)),
      ...Array.from({ length: loads }, () => el('script', { src: SCRIPT_PATH })),
    ),
  );
}
