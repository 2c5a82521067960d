import type { Shelf } from '../../src/core/agenda/shelf.ts';
import type { CalendarEvent } from '../../src/core/model.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import type { ConflictMark, EffortMark, PageMarks, SlotMark } from '../../src/platform/marks.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import type { PopupInput } from '../../src/worker/compose-popup.ts';
import { engine } from '../../src/worker/engine.ts';
import { languageOf } from '../../src/worker/language.ts';
import { covers, event, given, NOW, ZONE } from '../core/plan/given-plan.ts';
import { ANA } from './world.ts';

/** The real composers over the real plan, on Monday 31 August 2026 in Berlin. */

export const PAGE = { source: 'google-calendar', account: ANA } as const;
export const WORK = { source: 'google-calendar', account: 'work@example.com' } as const;
const words = languageOf({}).catalogue;

/** What a page draws, without what is said of Adds. */
type Drawn = Omit<PageMarks, 'save' | 'said'>;

/** An event as Ana's page shows it. */
export function onPage(title: string, start: string, minutes = 60, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return event(title, start, minutes, { ...PAGE, seenIn: [{ ...PAGE, nativeId: `native ${title}` }], ...more });
}

/** An event that only her other account knows. */
export function atWork(title: string, start: string, minutes = 60): CalendarEvent {
  return onPage(title, start, minutes, { ...WORK, seenIn: [{ ...WORK, nativeId: `native ${title}` }] });
}

export const ALL_SEEN = [covers('2026-01-01T00:00', '2027-06-01T00:00', PAGE)];

export function planOf(events: CalendarEvent[], more: Partial<PlanInput> = {}) {
  return engine.plan(given(events, { coverage: ALL_SEEN, ...more }));
}

export function agendaOf(events: CalendarEvent[]): PopupInput['agenda'] {
  return { events, coverage: ALL_SEEN, activityCoverage: [], zones: [], problems: [] };
}

export function marksOf(events: CalendarEvent[], plan = planOf(events), account: string = ANA): Drawn {
  const page = { ...PAGE, account, zone: ZONE };
  return engine.composeMarks({ plan, agenda: agendaOf(events), page, words, now: NOW, revision: 7 });
}

type Marked = { slot: SlotMark; conflict: ConflictMark; effort: EffortMark };
export function only<R extends keyof Marked>(role: R, { marks }: Drawn): Marked[R][] {
  return marks.filter((mark) => mark.role === role) as Marked[R][];
}

/** What is held of her page after a week of it was read, two minutes ago. */
export function shelf(more: Partial<Shelf> = {}): Shelf {
  const stamps: Shelf['stamps'] = [{ calendars: 'visible', from: '2026-08-31', to: '2026-09-07', asOf: NOW - 120_000 }];
  return { ...PAGE, events: [], stamps, zone: {}, problems: [], generation: 'test', readAt: NOW, ...more };
}

export function popupOf(events: CalendarEvent[], more: Partial<PopupInput> = {}): PopupView {
  return engine.composePopup({
    plan: planOf(events),
    agenda: agendaOf(events),
    shelves: [shelf()],
    bookings: [],
    decisions: [],
    correctionChanges: [],
    activityAnswers: [],
    checkIns: [],
    said: [],
    targets: [PAGE],
    target: PAGE,
    settings: {},
    words,
    now: NOW,
    zone: ZONE,
    revision: 7,
    pages: [],
    notices: [],
    staleTabs: [],
    ...more,
  });
}
