import { indexCorrections } from '../core/detect/correction-index.ts';
import { indexCustomWords } from '../core/detect/custom-words.ts';
import type { EventDetector } from '../core/detect/detect-event.ts';
import { fold } from '../core/detect/fold.ts';
import type { CalendarEvent, Correction, CustomWord, Detection, Instant } from '../core/model.ts';
import { DAY } from '../core/time.ts';
import type { OptionsCorrection, OptionsEvent, OptionsView, OptionsWord } from '../platform/options-view.ts';
import type { Stored } from '../platform/schema/stored.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { longDate } from '../words/dates.ts';
import { sayDetection } from '../words/say-detection.ts';
import { correctionScopes } from './correction-scopes.ts';

export interface OptionsInput extends Pick<Stored, 'corrections' | 'customWords' | 'correctionChanges' | 'saving'> {
  agenda: { events: readonly CalendarEvent[] };
  detect: EventDetector;
  words: Catalogue;
  now: Instant;
  zone: string;
  revision: number;
}

const BACK = 14 * DAY;
const MOST_EVENTS = 400;
const TITLE_CAP = 200;

/** What the options page shows of detection: what she told us, and how every event of the weeks seen was read. */
export function composeOptions(input: OptionsInput): OptionsView {
  const { agenda, now, words, revision } = input;
  const recent = agenda.events.filter((event) => event.end > now - BACK && event.title.trim() !== '');
  const events = recent.map((event) => optionsEvent(event, input));
  // Training first where there is too much: a full working calendar must not hide the race.
  const isTraining = (at: number) => events[at]?.kind !== 'other';
  const order = recent.map((_, at) => at).sort((a, b) => Number(isTraining(b)) - Number(isTraining(a)));
  const shown = order.slice(0, MOST_EVENTS).sort((a, b) => (recent[a]?.start ?? 0) - (recent[b]?.start ?? 0));
  return {
    revision,
    lang: words.lang,
    corrections: corrections(input),
    customWords: customWords(input),
    events: shown.flatMap((at) => events[at] ?? []),
    saving: { on: input.saving.on },
    undo: input.correctionChanges.map(({ id, text }) => ({ id, text })).reverse(),
  };
}

function corrections({ corrections: said, agenda, words, zone }: OptionsInput): OptionsCorrection[] {
  const correctionOf = indexCorrections(said);
  const counts = new Map<string, number>();
  for (const event of agenda.events) {
    const id = correctionOf(event)?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const row = ({ id, title, says, scope, at }: Correction): OptionsCorrection => ({
    id,
    title,
    says,
    scope: scope.type,
    events: counts.get(id) ?? 0,
    when: longDate(at, zone, words.lang),
  });
  return [...said].sort((a, b) => b.at - a.at).map(row);
}

function customWords({ customWords: own, agenda }: OptionsInput): OptionsWord[] {
  const titles = agenda.events.map(({ title }) => fold(title, TITLE_CAP));
  const row = (word: CustomWord): OptionsWord => {
    const find = indexCustomWords([word]);
    const events = find ? titles.filter((tokens) => find(tokens) !== null).length : 0;
    return { id: word.id, phrase: word.phrase, kind: word.kind, events };
  };
  return [...own].sort((a, b) => b.at - a.at).map(row);
}

function optionsEvent(event: CalendarEvent, { detect, words, zone }: OptionsInput): OptionsEvent {
  const detection: Detection = detect(event);
  return {
    eventId: event.id,
    title: event.title.slice(0, TITLE_CAP),
    when: longDate(event.start, zone, words.lang),
    kind: detection.kind,
    what: sayDetection(detection, words),
    because: detection.evidence.map(({ text }) => text).join(', '),
    told: detection.told,
    scopes: correctionScopes(event),
  };
}
