import type { LocalDate, Reading } from '../core/model.ts';
import type { SiteEntry } from './list.ts';

/** What the address and the document say about where the user is. */
export interface PageKind {
  /**
   * `calendar`: has events, or activities, to read or to mark. `editor`: a new event being written. `other`: nothing to read, and yet a form
   * that the worker may have a word on. `none`: nothing to do, nothing wrong, and nobody is asked.
   */
  kind: 'calendar' | 'editor' | 'other' | 'none';
  view:
    | 'day'
    | 'week'
    | 'days'
    | 'month'
    | 'agenda'
    | 'search'
    | 'year'
    /** Of activities: a list of her own, a feed with everybody's, one of them. */
    | 'activities'
    | 'feed'
    | 'activity'
    | 'other';
  /** `/u/N` of this page, null when the address does not say. */
  accountIndex: number | null;
}

/** What the editor of a new event was opened with, from the page's own address. */
export interface EditorFields {
  title: string;
  /** As in the address: `20261012T180000/20261012T190000`. */
  dates: string;
  zone: string | null;
}

export type PageReading = Omit<Reading, 'readAt' | 'source'> & { source: SiteEntry['id'] };

/** The part of a column view that can carry a mark, in the page's own clock. */
export interface Place {
  date: LocalDate;
  startMinute: number;
  endMinute: number;
}

/** Where a mark goes: a box inside `frame`, drawn by a host element that we append to `parent`. */
export interface Anchor {
  /** A day column or an all-day cell: stays while the page re-renders what is in it. */
  parent: Element;
  /** The element that the box's left, width and top refer to. */
  frame: Element;
  /** The column's date; null in the all-day row. */
  date: LocalDate | null;
  /** Null where the page's own flow decides (all-day row): then the chip is measured. */
  box: { top: number; height: number; left: string; width: string } | null;
  /** The chip it belongs to; null for slots. */
  chip: Element | null;
  /** The chip's place in the page's stack; null for slots, which lie under everything. */
  layer: number | null;
  /** Where the chip shows text, which no mark may cover. */
  texts(): Element[];
  /** Top left of the box that `box`, or the chip, is measured in; asks for layout. */
  origin(): { left: number; top: number };
}

/** The page's grid at one moment. */
export interface Places {
  /**
   * `days`: one dot a day and nothing else (month, custom weeks). `hours`: everything at its hour (day, week, custom days). `lines`: a
   * line beside each effort, in the page's own flow (activities).
   */
  scale: 'hours' | 'days' | 'lines';
  slot(place: Place): Anchor | null;
  /** The chips of an event; several where an event spans days. */
  onEvent(nativeId: string): Anchor[];
  /** The cell of a date where `scale` is `days`; null for a date that is not shown. */
  day(date: LocalDate): Anchor | null;
  /** The date and the minute of the day under a point of the viewport; null outside of the account's own columns. Asks for layout. */
  hourAt(x: number, y: number): { date: LocalDate; minute: number } | null;
}

/**
 * What a site knows of its views without hours (months, lists). Most pages never show one, so it comes with a script of its own, when
 * such a view is shown.
 */
export interface ListedViews {
  read(url: URL, doc: Document, page: PageKind, still: boolean): PageReading | null;
  places(doc: Document): Places | null;
}

/**
 * A reader of one web site. It touches the document, decides nothing, never throws: what it cannot read it reports as a problem.
 * The document and the address are arguments, so that fixtures serve as well as pages.
 */
export interface Site {
  id: SiteEntry['id'];
  page(url: URL, doc: Document): PageKind;
  /** Whose page this is: an e-mail, or a provisional name. */
  account(url: URL, doc: Document): string;
  /**
   * Null while the page is in transition (two column sets, nothing laid out yet): ask again later. `still`: it has not changed for
   * seconds, so what looks like a transition is none.
   */
  read(url: URL, doc: Document, still?: boolean): PageReading | null;
  /**
   * Of sites whose pages do not hold what they show: the address to ask again, of those the page itself asked since it loaded (oldest
   * first); null where nothing more is needed. Asked with GET, on the same origin, once for each state of the page, and never after a
   * refusal (401, 429, no JSON).
   */
  wants?(
    url: URL,
    doc: Document,
    asked: readonly string[],
  ): { address: string; headers: Record<string, string> } | null;
  /** What came back: parsed JSON, or why there is none. Nothing in it can be trusted. */
  take?(
    address: string,
    answer: { body: unknown } | { refused: 'signed-out' | 'too-many' | 'no-json' | 'failed' },
  ): void;
  /** True where what is shown may need `ListedViews`; absent where a site's reader is in one piece. */
  needsViews?(url: URL, doc: Document): boolean;
  takeViews?(views: ListedViews): void;
  /** Changes whenever something a reading depends on changes; cheap, no layout. */
  fingerprint(doc: Document): string;
  /** The narrowest node that stays while the page re-renders. */
  watchRoot(doc: Document): Element | null;
  /** Null for all but the filled-in editor of a new event: what Add may open. */
  editorFields(url: URL): EditorFields | null;
  /** True where an element that got the focus may belong to a form in which events are written. */
  isEventForm(url: URL, element: Element): boolean;
  /** One look at the grid serves all marks of a pass. */
  places(doc: Document): Places | null;
  /** `dark` when the page itself is dark now. */
  theme(doc: Document): 'light' | 'dark';
}
