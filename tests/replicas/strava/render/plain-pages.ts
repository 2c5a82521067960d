import { PAGE_WORDS } from '../locale/words.ts';
import type { StravaState } from '../model.ts';
import { el, type Tree } from '../tree.ts';
import { framed } from './frame.ts';

export function loginPage(state: StravaState): Tree {
  const words = PAGE_WORDS[state.locale];
  const form = el(
    'form',
    { id: 'login_form', action: '/session', method: 'post' },
    el('input', { type: 'email', name: 'email', id: 'email' }),
    el('input', { type: 'password', name: 'password', id: 'password' }),
    el('button', { type: 'submit', id: 'login-button' }, words.signIn),
  );
  const main = el('main', { class: 'login' }, el('h1', {}, words.signIn), form);
  return framed({ ...state, viewer: null }, { title: `${words.signIn} | Strava`, part: 'login', main: [main] });
}

/** A bot challenge: status 200, HTML, whatever was asked for (section 2). What it looks like is a guess. */
export function challengePage(): Tree {
  return el(
    'html',
    { lang: 'en' },
    el('head', {}, el('title', {}, 'Just a moment...')),
    el(
      'body',
      {},
      el('div', { id: 'challenge' }, el('h1', {}, 'Checking your browser'), el('noscript', {}, 'Enable JavaScript')),
    ),
  );
}

export function missingPage(state: StravaState): Tree {
  const main = el('main', {}, el('h1', {}, 'Page not found'));
  return framed(state, { title: 'Strava', part: 'missing', main: [main] });
}
