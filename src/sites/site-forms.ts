import type { LocalDate } from '../core/model.ts';

/** An event as somebody writes it in the page's own form. */
export interface Draft {
  /** The form: whatever we say of it stands beside this box, never in it. */
  surface: Element;
  title: string;
  /** In the page's own clock; null where its form does not say it in a way we can read. */
  when: { date: LocalDate; startMinute: number; endMinute: number } | null;
  /** The page's raw id where an event that exists is being changed. */
  nativeId: string | null;
}

/** Why our script may not press Save. */
export type SaveObstacle =
  /** Not there yet: look again. */
  | 'loading'
  /** Another page, another address or another event than the one we filled in. */
  | 'another-event'
  | 'title-changed'
  | 'guests'
  /** No Save control that we know, several of them, or one that is disabled. */
  | 'no-save-control';

/**
 * What we know of a site's forms and popovers. Loaded together with the card when somebody first asks for it, and not with every page.
 * Everything is looked up anew at every call: pages re-use their nodes.
 */
export interface SiteForms {
  /** The form that holds a focused element; null where it belongs to none in which events are written. */
  draft(url: URL, doc: Document, focused: Element): Draft | null;
  /** The Save control of a new event's editor that still holds exactly what we filled in, or what stands in the way. */
  saveControl(
    url: URL,
    doc: Document,
    wanted: { title: string; dates: string; account: string },
  ): { control: HTMLElement } | { obstacle: SaveObstacle };
  /** Opens the popover of an event that is on the page; the chip, or null where it is not shown. */
  openEvent(doc: Document, nativeId: string): Element | null;
  /** The popover of that event, once it is there. */
  openPopover(doc: Document, nativeId: string): Element | null;
  /** In the editor of an event that exists: its form, and whether the fields show these times by now. */
  editedEvent(
    url: URL,
    doc: Document,
    nativeId: string,
  ): { surface: Element; shows(startMinute: number, endMinute: number): boolean } | null;
}
