import type { Shelf } from '../core/agenda/shelf.ts';

/** True where a reading ever spoke for a day: a month view does not, and a page without a calendar least of all. */
export function wasRead(shelf: Shelf): boolean {
  return shelf.stamps.length > 0;
}

/** A view that shows no calendar leaves a shelf behind that holds nothing; there is nothing to say of it. */
export function holdsAnything(shelf: Shelf): boolean {
  return wasRead(shelf) || shelf.events.length > 0;
}
