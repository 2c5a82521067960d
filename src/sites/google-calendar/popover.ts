import { outermostChip, rawIdOf } from './chips.ts';
import { DETAILS, DIALOG, OPENER } from './form-selectors.ts';
import { found, isSeen } from './form-surface.ts';
import { CHIP_MARK } from './selectors.ts';

/** Chips on a page at most: a month of somebody very busy. */
const MOST_CHIPS = 5000;

/**
 * Opens the popover of an event that is shown, by a click on what opens it for everybody; nothing is clicked where it is open already.
 * The chip, or null where the page does not show the event.
 */
export function openEvent(doc: Document, nativeId: string): Element | null {
  const chip = chipOf(doc, nativeId);
  if (!chip || openPopover(doc, nativeId)) return chip;
  chip.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  opener(chip).click();
  return chip;
}

/** The page re-uses one node for all events and hides it in between: so it must be shown, and hold this very id. */
export function openPopover(doc: Document, nativeId: string): Element | null {
  for (const { css } of DETAILS) {
    for (const details of found(doc, css)) {
      const dialog = details.closest(`${DIALOG}, [data-chips-dialog]`);
      if (dialog && details.getAttribute('data-eventid') === nativeId && isSeen(details)) return dialog;
    }
  }
  return null;
}

/** Of several (days of one event, an old view on its way out) the first that is shown. */
function chipOf(doc: Document, nativeId: string): HTMLElement | null {
  const named = [...doc.querySelectorAll<HTMLElement>(CHIP_MARK)].slice(0, MOST_CHIPS);
  const own = named.filter((one) => rawIdOf(one) === nativeId && !one.closest(DIALOG));
  const chips = [...new Set(own.map((one) => outermostChip(one, doc.documentElement) as HTMLElement))];
  return chips.find(isSeen) ?? null;
}

function opener(chip: HTMLElement): HTMLElement {
  for (const { css } of OPENER) {
    if (chip.matches(css)) return chip;
    const inside = chip.querySelector<HTMLElement>(css);
    if (inside) return inside;
  }
  return chip;
}
