import type { OptionsCorrection, OptionsEvent, OptionsView, OptionsWord } from '../../../src/platform/options-view.ts';

export const HOSTILE = '<img src=x onerror=alert(1)>';
export const LONG =
  'Donaudampfschifffahrtsgesellschaftskapitänslauf mit Verpflegung und anschließendem Grillfest im Stadtpark Nord';

export function correction(change: Partial<OptionsCorrection> = {}): OptionsCorrection {
  return {
    id: 'correction-1',
    title: 'Harbour 10k',
    says: 'not-mine',
    scope: 'series',
    events: 2,
    when: 'Saturday 21 November',
    ...change,
  };
}

export function word(change: Partial<OptionsWord> = {}): OptionsWord {
  return { id: 'word-1', phrase: 'Thursday Thrash', kind: 'hard', events: 3, ...change };
}

export function event(change: Partial<OptionsEvent> = {}): OptionsEvent {
  const title = change.title ?? 'Long run 28 km';
  return {
    eventId: title,
    title,
    when: 'Sunday 29 November',
    kind: 'long',
    what: 'Long run',
    because: 'Long run',
    told: false,
    scopes: ['event', 'series', 'title'],
    ...change,
  };
}

export function emptyOptions(change: Partial<OptionsView> = {}): OptionsView {
  return {
    revision: 1,
    lang: 'en',
    corrections: [],
    customWords: [],
    events: [],
    saving: { on: false },
    undo: [],
    ...change,
  };
}

export function filledOptions(change: Partial<OptionsView> = {}): OptionsView {
  return emptyOptions({
    revision: 7,
    corrections: [
      correction(),
      correction({ id: 'correction-2', title: LONG, says: 'c-race', scope: 'title', events: 0 }),
      correction({ id: 'correction-3', title: 'Coffee with Mo', says: 'massage', scope: 'event', events: 1 }),
    ],
    customWords: [word(), word({ id: 'word-2', phrase: 'Bouldern', kind: 'other', events: 0 })],
    events: [
      event(),
      event({ title: LONG, kind: 'race', what: 'C race, run', because: '', told: true, scopes: ['event', 'title'] }),
      event({ title: HOSTILE, kind: 'other', what: 'Not training', because: '', scopes: ['event'] }),
      event({ title: 'Müsli brunch', kind: 'rest', what: 'Rest day', because: 'brunch' }),
      event({ title: 'Intervals 6x800m', kind: 'hard', what: 'Intervals', because: 'Intervals, 6x800m' }),
      event({ title: 'Deep tissue massage', kind: 'massage', what: 'Deep tissue massage', because: 'Deep tissue' }),
    ],
    ...change,
  });
}
