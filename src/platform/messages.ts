import * as v from 'valibot';
import type { Severity } from '../core/model.ts';
import { MASSAGE_KINDS } from '../core/settings.ts';
import type { CheckInView } from './check-in-view.ts';
import type { PageMarks, ReasonLine } from './marks.ts';
import type { OptionsView } from './options-view.ts';
import type { PopupView } from './popup-view.ts';
import { saying, wordKind } from './schema/corrections.ts';
import { account, date, reading, text } from './schema/reading.ts';

/**
 * One typed map per direction. Every command has an id made by the sender: a repeated id gets the same answer and does nothing
 * twice. Schemas cap every string and list, since a page's renderer may be compromised.
 */

const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const accountIndex = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)));
const dayMinute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));

/** From a content script. `accountIndex` is the page's `/u/N` at this moment, used for this command alone. */
export const pageMessage = v.variant('type', [
  v.object({ type: v.literal('page/reading'), id, reading }),
  /** The page asks for its marks without having read anything new (after a reconnect). */
  v.object({ type: v.literal('page/marks'), id, account }),
  v.object({
    type: v.literal('page/add'),
    /** Also the booking's id. */
    id,
    slotId: text(2400),
    startIso: text(40),
    account,
    accountIndex,
  }),
  v.object({
    type: v.literal('page/decide'),
    id,
    action: v.picklist(['dismiss', 'snooze']),
    slotId: text(2400),
    startIso: text(40),
  }),
  /** Takes back one decision, or a correction that came from a page. */
  v.object({ type: v.literal('page/undo'), id, account: v.exactOptional(account), undo: id }),
  /** The page needs another of our scripts: the card, or the reader of views without hours. Neither is loaded with every page. */
  v.object({ type: v.literal('page/part'), id, part: v.picklist(['tools', 'views']) }),
  /** She puts a slot at another hour, or picks its kind or length. Kept as a decision until she undoes it. */
  v.object({
    type: v.literal('page/place'),
    id,
    account,
    slotId: text(2400),
    date,
    minute: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
    kind: v.picklist(MASSAGE_KINDS),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(240)),
  }),
  /** She says what an event on this page is. */
  v.object({ type: v.literal('page/correct'), id, account, eventId: text(2000), says: saying }),
  /** A way out of a conflict was picked: where to go, and what to do there. */
  v.object({
    type: v.literal('page/fix'),
    id,
    account,
    accountIndex,
    eventId: text(2000),
    how: v.picklist(['lighter', 'move']),
  }),
  /** "How do the legs feel?": opens our own page, since a page could read what we draw in it. `eventId`: the page's raw id of an effort. */
  v.object({ type: v.literal('page/check-in'), id, account, eventId: text(2000) }),
  /** The switch *save it for me*; `null` puts the offer away and leaves the switch as it is. */
  v.object({ type: v.literal('page/save-for-me'), id, account, on: v.nullable(v.boolean()) }),
  /**
   * The editor holds what one of our Adds filled in, and nothing stands in the way: may Save be pressed? Granted once; any no uses it
   * up. `account` is the one the editor itself states, `zone` the one in its address.
   */
  v.object({
    type: v.literal('page/may-save'),
    id,
    account,
    title: text(400),
    dates: text(64),
    zone: v.nullable(text(80)),
  }),
  /** The answer was yes, and the page did not press after all. */
  v.object({ type: v.literal('page/not-pressed'), id, account, title: text(400), dates: text(64) }),
  /** She wants an added event out of her calendar again. */
  v.object({ type: v.literal('page/undo-added'), id, account, accountIndex, booking: id }),
  /** What a line said was seen or put away. */
  v.object({ type: v.literal('page/heard'), id, account, said: id }),
  /** An event is being written in the page's own form: what would its hour be judged as? */
  v.object({
    type: v.literal('page/draft'),
    id,
    account,
    title: text(400),
    date,
    startMinute: dayMinute,
    endMinute: dayMinute,
    eventId: v.nullable(text(2000)),
  }),
  /** The page shows the editor of a new event that was opened with these fields. */
  v.object({
    type: v.literal('page/editor'),
    id,
    account,
    title: text(400),
    dates: text(64),
    zone: v.nullable(text(80)),
    /** False once she pressed a key or a button there, or anything else speaks against pressing Save for her. */
    untouched: v.boolean(),
  }),
]);
export type PageMessage = v.InferOutput<typeof pageMessage>;

/** From our own pages (popup, options). */
export const extensionMessage = v.variant('type', [
  v.object({ type: v.literal('popup/view'), id }),
  v.object({ type: v.literal('popup/add'), id, slotId: text(2400), startIso: text(40) }),
  v.object({
    type: v.literal('popup/decide'),
    id,
    action: v.picklist(['dismiss', 'snooze']),
    slotId: text(2400),
    startIso: text(40),
  }),
  v.object({ type: v.literal('popup/undo'), id, undo: id }),
  /** An added event out of the calendar again: opens its day there. */
  v.object({ type: v.literal('popup/undo-added'), id, booking: id }),
  /** Which calendar Add in the popup writes to, of those that were read. */
  v.object({ type: v.literal('popup/add-to'), id, account }),
  v.object({ type: v.literal('options/save-for-me'), id, on: v.boolean() }),
  v.object({ type: v.literal('popup/zone'), id, source: v.picklist(['google-calendar']), account, zone: text(80) }),
  /** All that is kept of an athlete, or of her own file, goes. */
  v.object({ type: v.literal('popup/forget-source'), id, source: v.picklist(['strava']), account }),
  /** Whose activities count, where those of several athletes were read. */
  v.object({ type: v.literal('popup/use-athlete'), id, account }),
  /** The keys given replace; `null` takes a setting back to its default. Judged by core/settings. */
  v.object({ type: v.literal('popup/settings'), id, change: v.record(text(40), v.unknown()) }),
  v.object({ type: v.literal('popup/reload-tab'), id, tabId: v.pipe(v.number(), v.integer()) }),
  /** `did`: it took place, though no list of activities shows it. `unlink`: what was done then was something else. */
  v.object({ type: v.literal('popup/activity'), id, says: v.picklist(['did', 'unlink']), eventId: text(2400) }),
  /** What the page of questions shows for one effort; `eventId` null: how the legs feel in general. */
  v.object({ type: v.literal('check-in/view'), id, eventId: v.nullable(text(2400)) }),
  v.object({
    type: v.literal('check-in/save'),
    id,
    eventId: v.nullable(text(2400)),
    legs: v.nullable(v.picklist(['fresh', 'stiff', 'sore'])),
    area: v.nullable(text(100)),
    rundown: v.boolean(),
    /** How hard the effort felt, 0 to 10. */
    rpe: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
    /** Ids of the red flags she ticked. */
    redFlags: v.pipe(v.array(text(40)), v.maxLength(20)),
  }),
  /** The text of `activities.csv` from Strava's bulk export; `preview` keeps nothing. */
  v.object({ type: v.literal('options/activities'), id, name: text(300), csv: text(50_000_000), preview: v.boolean() }),
  v.object({ type: v.literal('options/view'), id }),
  /** She says what an event is: this one, its series, or all titles like it. */
  v.object({
    type: v.literal('options/correct'),
    id,
    eventId: text(2400),
    says: saying,
    scope: v.picklist(['event', 'series', 'title']),
  }),
  /** Changes what a correction says; `null` takes it out of the list. */
  v.object({ type: v.literal('options/amend'), id, correction: text(64), says: v.nullable(saying) }),
  /** A word of her own: new where `word` is null, changed or (kind `null`) taken out otherwise. */
  v.object({
    type: v.literal('options/word'),
    id,
    word: v.nullable(text(64)),
    phrase: text(80),
    kind: v.nullable(wordKind),
  }),
]);
export type ExtensionMessage = v.InferOutput<typeof extensionMessage>;

export type Failure = { ok: false; code: 'refused' | 'gone' | 'invalid' | 'failed'; text: string };

/** What each command is answered with; `ok: false` carries one clear sentence. */
export interface Replies {
  /** `again`: look once more after so many ms, because an Add is waiting to be read back or given up. */
  'page/reading': { ok: true; marks: PageMarks; again?: number } | Failure;
  'page/marks': { ok: true; marks: PageMarks } | Failure;
  /** `url`: the editor to go to; null where this page is no calendar: it opened in a tab of its own. */
  'page/add': { ok: true; url: string | null } | Failure;
  'page/decide': { ok: true; undo: string; text: string } | Failure;
  'page/undo': { ok: true; marks?: PageMarks } | Failure;
  'page/part': { ok: true } | Failure;
  /** `slotId`: what the slot is called from now on (its kind is part of its name). */
  'page/place': { ok: true; undo: string; text: string; slotId: string; marks: PageMarks } | Failure;
  'page/correct': { ok: true; undo: string; text: string; marks: PageMarks } | Failure;
  /** `url`: the event's own editor; null where none is known: then `steps` say it all. */
  'page/fix': { ok: true; url: string | null; steps: string } | Failure;
  'page/check-in': { ok: true } | Failure;
  'page/save-for-me': { ok: true; marks: PageMarks } | Failure;
  /** `may`: the booking is marked used by now, and nobody is told yes again. */
  'page/may-save': { ok: true; may: boolean; marks: PageMarks } | Failure;
  'page/not-pressed': { ok: true; marks: PageMarks } | Failure;
  /** `url`: the day of the event, for a page that does not show it. */
  'page/undo-added': { ok: true; url: string; marks: PageMarks } | Failure;
  'page/heard': { ok: true } | Failure;
  /** Null where the title is no massage. `text` is one line without the label, maybe empty; `reasons` what stands behind it. */
  'page/draft':
    | { ok: true; verdict: { severity: Severity; label: string; text: string; reasons: ReasonLine[] } | null }
    | Failure;
  /** `save`: our script may try to press Save here. */
  'page/editor': { ok: true; booking: string | null; save: boolean; marks: PageMarks } | Failure;
  'popup/view': { ok: true; view: PopupView } | Failure;
  'popup/add': { ok: true } | Failure;
  'popup/decide': { ok: true; undo: string; text: string } | Failure;
  'popup/undo': { ok: true } | Failure;
  'popup/undo-added': { ok: true } | Failure;
  'popup/add-to': { ok: true } | Failure;
  'options/save-for-me': { ok: true } | Failure;
  'popup/zone': { ok: true } | Failure;
  'popup/forget-source': { ok: true } | Failure;
  'popup/use-athlete': { ok: true } | Failure;
  'popup/settings': { ok: true; problems: string[] } | Failure;
  'popup/reload-tab': { ok: true } | Failure;
  'popup/activity': { ok: true; undo: string; text: string } | Failure;
  'check-in/view': { ok: true; view: CheckInView } | Failure;
  /** `text`: what it changes, or what to do first where a red flag was ticked. */
  'check-in/save': { ok: true; undo: string; text: string; urgent: boolean } | Failure;
  /** What was understood: one line each. `problems`: rows that could not be read, and why. */
  'options/activities': { ok: true; summary: string[]; problems: string[] } | Failure;
  'options/view': { ok: true; view: OptionsView } | Failure;
  'options/correct': { ok: true; undo: string; text: string } | Failure;
  'options/amend': { ok: true; undo: string; text: string } | Failure;
  'options/word': { ok: true; undo: string; text: string } | Failure;
}
export type Command = PageMessage | ExtensionMessage;
export type ReplyTo<C extends Command> = Replies[C['type']];

/** From the worker to pages. `who` asks a tab whether our script is alive in it and whose page it is. */
export type WorkerMessage =
  | { type: 'worker/marks'; marks: PageMarks }
  | { type: 'worker/who' }
  /** To our own pages: something changed, ask for the view again. */
  | { type: 'worker/changed'; revision: number };

export interface WhoReply {
  account: string;
  accountIndex: number | null;
  visible: boolean;
}
