import type { CalendarEvent, DoneActivity, Effort } from '../core/model.ts';
import { DAY, isoWithOffset, MINUTE } from '../core/time.ts';
import type { PopupEffort } from '../platform/popup-view.ts';
import { dayName, longDate, moment } from '../words/dates.ts';
import { sayEffort, sayEffortLabel } from '../words/say-effort.ts';
import { sayBasis } from '../words/say-evidence.ts';
import { sayWhen } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import type { PopupInput } from './compose-popup.ts';
import { correctionScopes } from './correction-scopes.ts';
import { sayWhere } from './say-where.ts';

/** How many efforts ahead are worth a line. */
const AHEAD = 6;
/** Planned ones that were done just now stand before them: she may see what they were taken for. */
const BEHIND = 3;
const LATELY = 3 * DAY;

/** Efforts in time order: the last ones that were done as planned, then those ahead. */
export function composeEfforts({ plan, now }: Pick<PopupInput, 'plan' | 'now'>, voice: Voice): PopupEffort[] {
  const loads = plan.efforts.filter(({ load }) => load !== 'E0');
  const done = loads.filter(({ event, end }) => event?.done && end <= now && now - end < LATELY);
  const ahead = loads.filter(({ end }) => end > now);
  return [...done.slice(-BEHIND), ...ahead.slice(0, AHEAD)].map((effort) => popupEffort(effort, voice));
}

function popupEffort(effort: Effort, voice: Voice): PopupEffort {
  const { event } = effort;
  const isDay = event?.allDay && (!event.done || isDateOnly(event));
  return {
    eventId: effort.id,
    done: event?.done ? sayDone(event, event.done, voice) : '',
    startIso: isoWithOffset(effort.start, voice.zone),
    kind: effort.kind,
    title: effort.title,
    account: event ? sayWhere(event, voice) : '',
    when: isDay ? longDate(effort.start, voice.zone, voice.words.lang) : sayWhen(effort, voice),
    what: sayEffort(effort, voice),
    load: effort.load,
    loadText: sayEffortLabel(effort, voice),
    basis: sayBasis(effort, voice),
    confidence: effort.confidence,
    scopes: event ? correctionScopes(event) : [],
  };
}

function sayDone(event: CalendarEvent, { start, end, load }: DoneActivity, { words, now, zone }: Voice): string {
  const minutes = load?.minutes ?? (isDateOnly(event) ? null : (end - start) / MINUTE);
  const say = isDateOnly(event) ? dayName(start, now, zone, words.lang).day : moment(start, now, zone, words.lang);
  return words.done.done(say, minutes === null ? '' : words.minutes(Math.round(minutes)));
}

/** Of some activities the date alone is known: then the plan keeps its own hours. */
function isDateOnly({ done, start, end }: CalendarEvent): boolean {
  return done !== undefined && done.start === start && done.end === end;
}
