import type { Agenda } from '../core/agenda/build-agenda.ts';
import type { Shelf } from '../core/agenda/shelf.ts';
import type { EventDetector } from '../core/detect/detect-event.ts';
import type { PageMarks } from '../platform/marks.ts';
import type { PageSender } from '../platform/router.ts';
import type { Singles, Stored, StoredChange } from '../platform/schema/stored.ts';
import { calendarSite } from '../sites/list.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { type AgendaAtHome, agendaOf } from './agenda-of.ts';
import { composeSaid } from './compose-said.ts';
import type { Env } from './env.ts';
import { languageOf } from './language.ts';
import type { PlanWithPages } from './plan-with-pages.ts';
import { type Look, progressBookings } from './progress-bookings.ts';
import { readOnce } from './read-once.ts';
import { tellBookings, undoingOf } from './said.ts';
import { WEEKS, withDone } from './with-done.ts';

/** Everything known at one moment, planned. Lives for one command only. */
export interface Planned extends AgendaAtHome {
  /** Planned and done matched. */
  agenda: Agenda;
  /** Reads events her way; what the plan has read already it knows. */
  detectEvent: EventDetector;
  plan: PlanWithPages;
  bookings: Singles['bookings'];
  decisions: Singles['decisions'];
  correctionChanges: Singles['correctionChanges'];
  activityAnswers: Singles['activityAnswers'];
  checkIns: Singles['checkIns'];
  said: Singles['said'];
  saving: Singles['saving'];
  settings: Singles['settings'];
  words: Catalogue;
  now: number;
  revision: number;
  /** What planning itself changes in storage. */
  change: StoredChange;
}

/**
 * Plans from what is stored. `look` says what can be told about the Adds that wait to be read back; without one only time passes.
 * `known` is a plan of the same command, or the events it looked at, where neither settings nor corrections changed since: what was
 * read is not read again. Planned and done are matched anew all the same. Of `stored` only what is to be said of the Adds is brought up to date.
 */
export function replan(
  env: Env,
  stored: Stored,
  look: (agenda: Agenda) => Look | null = () => null,
  known: AgendaAtHome & { detectEvent?: EventDetector } = agendaOf(env, stored),
): Planned {
  const now = env.now();
  const { shelves, read, zone } = known;
  const { settings, decisions, corrections, customWords, checkIns, previous } = stored;
  const detectEvent = known.detectEvent ?? readOnce(env.engine.detector({ corrections, customWords }));
  const bookings = progressBookings({
    bookings: stored.bookings,
    events: read,
    isMassage: (event) => detectEvent(event).kind === 'massage',
    look: look(known.agenda),
    now,
    undoing: undoingOf(stored),
  });
  tellBookings(stored, bookings, now);
  const agenda = withDone(known, stored, detectEvent, now);
  const { events, coverage } = agenda;
  const plan = env.engine.plan({
    events,
    coverage,
    decisions,
    corrections,
    customWords,
    detectEvent,
    // One whose event was seen already counts as that event.
    bookings: bookings.filter(({ seenSince }) => seenSince === undefined),
    checkIns,
    settings,
    previous,
    now,
    zone,
    weeks: WEEKS,
  });
  const revision = stored.revision + 1;
  const { correctionChanges, activityAnswers, said, saving } = stored;
  const shown = shownSlots(stored.previous, plan, bookings, now);
  const change: StoredChange = { bookings, revision, previous: shown, said, saving };
  const { catalogue: words } = languageOf(settings);
  return {
    shelves,
    agenda,
    read,
    detectEvent,
    plan,
    bookings,
    decisions,
    correctionChanges,
    activityAnswers,
    checkIns,
    said,
    saving,
    settings,
    words,
    zone,
    now,
    revision,
    change,
  };
}

/**
 * The hours shown now, each with what moved it. Of the needs that have none at the moment those are kept that lie ahead and whose
 * hour is reserved, or that are no regular visit: the numbers of regular ones shift.
 */
function shownSlots(
  before: Singles['previous'],
  plan: PlanWithPages,
  bookings: Singles['bookings'],
  now: number,
): Singles['previous'] {
  const reserved = new Set(bookings.map(({ need }) => need));
  const kept = Object.entries(before).filter(
    ([need, { start }]) => start > now && (reserved.has(need) || !need.startsWith('cadence')),
  );
  const shown = plan.slots.map(({ need, start, kind, moved }): [string, Singles['previous'][string]] => {
    const at = before[need.id]?.start === start ? (before[need.id]?.moved?.at ?? now) : now;
    return [need.id, { start, kind, ...(moved ? { moved: { ...moved, at } } : {}) }];
  });
  return Object.fromEntries([...kept, ...shown].slice(-200));
}

/** One page: whose it is by its own account, and the tab it stands in. */
export interface MarkedPage {
  source: Shelf['source'];
  account: string;
  tabId: number;
}

/** The page a message came from. */
export function pageOf({ site, tabId }: PageSender, account: string): MarkedPage {
  return { source: site.id, account, tabId };
}

/** All that one page draws and says. */
export function marksFor(env: Env, planned: Planned, page: MarkedPage): PageMarks {
  const { plan, agenda, words, now, revision, saving } = planned;
  const itself = { ...page, zone: pageZoneOf(planned, page) };
  return {
    ...env.engine.composeMarks({ plan, agenda, page: itself, words, now, revision }),
    save: calendarSite(page.source) ? { on: saving.on, offer: saving.offer === 'due' } : null,
    said: composeSaid({ ...planned, page: itself }),
  };
}

/** The zone a page's clock is taken to be in; where nothing confirms one, the user's own, as the agenda does. */
export function pageZoneOf(planned: Planned, page: { source: string; account: string }): string {
  const known = planned.agenda.zones.find(({ ref }) => ref.source === page.source && ref.account === page.account);
  return known?.choice?.zone ?? planned.zone;
}
