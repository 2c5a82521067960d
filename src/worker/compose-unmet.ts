import type { PopupUnmet } from '../platform/popup-view.ts';
import { sayNeed } from '../words/say-slot.ts';
import { sayInstead, sayOpener, sayUnmet } from '../words/say-unmet.ts';
import type { Voice } from '../words/voice.ts';
import type { PopupInput } from './compose-popup.ts';

/** Needs whose days were never seen share one line: the answer to all of them is to look at the calendar. */
export function composeUnmet({ plan, agenda, settings }: PopupInput, voice: Voice): PopupUnmet[] {
  const events = new Map(agenda.events.map((event) => [event.id, event]));
  const facts = { eventOf: (id: string) => events.get(id), currency: settings.budget?.currency ?? '' };
  // While the zone is asked for, nothing counts as seen, and the question says what to do.
  const asking = agenda.zones.some(({ choice }) => choice === null);
  const unseen = asking ? [] : plan.unmet.filter(({ why }) => why === 'not-covered');
  const lines = plan.unmet
    .filter(({ why }) => why !== 'not-covered')
    .map((unmet) => ({
      need: unmet.need.id,
      text: sayUnmet(unmet, voice),
      opener: sayOpener(unmet.opener, facts, voice),
      instead: sayInstead(unmet, voice),
    }));
  const first = unseen[0];
  if (!first) return lines;
  const needs = [...new Set(unseen.map(({ need }) => sayNeed(need, voice)))];
  const text = voice.words.unmet['not-covered'](needs.join(', '));
  return [...lines, { need: first.need.id, text, opener: '', instead: null }];
}
