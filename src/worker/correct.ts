import { titlePattern } from '../core/detect/title-pattern.ts';
import type { CalendarEvent, CorrectionScope } from '../core/model.ts';
import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { MOST_CORRECTIONS } from '../platform/schema/corrections.ts';
import type { Stored } from '../platform/schema/stored.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { longDate } from '../words/dates.ts';
import { type AgendaAtHome, agendaOf } from './agenda-of.ts';
import { correctionKey, editCorrections } from './correction-change.ts';
import type { Env } from './env.ts';
import { languageOf } from './language.ts';
import { type Done, once } from './once.ts';
import { replan } from './replan.ts';

type CorrectMessage = Extract<ExtensionMessage, { type: 'options/correct' }>;

const TITLE_CAP = 200;

/** She says what an event is. What she said of the same before is replaced, and comes back with Undo. */
export function correct(env: Env, message: CorrectMessage): Promise<Replies['options/correct'] | Failure> {
  return once(env, message, (stored) => {
    const known = agendaOf(env, stored);
    const event = known.agenda.events.find(({ id }) => id === message.eventId);
    const { id, says, scope } = message;
    return applyCorrection(env, stored, known, { id, says, event, scope });
  });
}

interface Said extends Pick<CorrectMessage, 'id' | 'says' | 'scope'> {
  event: CalendarEvent | undefined;
  /** Where she said it, if not on our own pages. */
  from?: 'page';
}

/** Keeps what she says of an event and plans with it, or says why that cannot be. */
export function applyCorrection(
  env: Env,
  stored: Stored,
  known: AgendaAtHome,
  { id, says, event, scope: wanted, from }: Said,
): Done<{ ok: true; undo: string; text: string } | Failure> {
  const { words } = env;
  const refuse = (code: Failure['code'], text: string): { reply: Failure } => ({ reply: { ok: false, code, text } });
  if (!event) return refuse('gone', words.eventGone);
  const scope = scopeOf(event, wanted);
  if (!scope) return refuse('invalid', words.tooAlike);
  const out = stored.corrections.filter((one) => correctionKey(one) === correctionKey({ scope })).map((one) => one.id);
  if (stored.corrections.length - out.length >= MOST_CORRECTIONS) return refuse('refused', words.tooManyCorrections);
  const title = (event.title.trim() || nameless(event, known.zone, languageOf(stored.settings).catalogue)).slice(
    0,
    TITLE_CAP,
  );
  const text = words.corrected(says, title);
  const at = env.now();
  const correction = { id, scope, says, title, at };
  const edit = { id, at, text, out, corrections: [correction] };
  const lists = editCorrections(stored, from ? { ...edit, from } : edit);
  const planned = replan(env, stored, undefined, known);
  return { reply: { ok: true, undo: id, text }, change: { ...planned.change, ...lists }, after: planned };
}

/** An activity keeps no title. */
function nameless({ start }: CalendarEvent, zone: string, { done, lang }: Catalogue): string {
  return done.activity(longDate(start, zone, lang));
}

/** An event that does not repeat is its own series. Null where its title is too short to name others by it. */
function scopeOf(event: CalendarEvent, wanted: CorrectMessage['scope']): CorrectionScope | null {
  if (wanted === 'series' && event.key.instance !== null) return { type: 'series', uid: event.key.uid };
  if (wanted !== 'title') return { type: 'event', event: event.id };
  const pattern = titlePattern(event.title);
  return pattern === null ? null : { type: 'title', pattern };
}
