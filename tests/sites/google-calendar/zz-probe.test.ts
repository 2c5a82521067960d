// @vitest-environment happy-dom
import { it } from 'vitest';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { viewUrl } from '../../replicas/google-calendar/page-url.ts';
import { randomState } from '../../replicas/google-calendar/scenario/random-week.ts';
import { readMistakes } from './read-mistakes.ts';

it('probe', () => {
  for (const [seed, view] of [
    [622, 'search'],
    [986, 'search'],
    [383, 'agenda'],
  ] as const) {
    const state = randomState(seed, { view });
    const m = readMistakes(state);
    console.log(seed, view, state.locale, state.clock, m);
    const r = googleCalendar.read(new URL(viewUrl(state), 'https://calendar.google.com'), document, true);
    const id = m[0]?.split(' ')[0];
    console.log(JSON.stringify(r?.problems), JSON.stringify(r?.events.filter((e) => e.nativeId === id)));
    for (const c of document.querySelectorAll(`[data-eventid="${id}"]`))
      console.log(c.closest('[role=rowgroup]')?.querySelector('h2')?.outerHTML, '\n', c.outerHTML);
  }
});
