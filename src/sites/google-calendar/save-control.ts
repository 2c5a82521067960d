import type { SaveObstacle } from '../site-forms.ts';
import { statedAccount } from './account.ts';
import { isNewEditor } from './editor.ts';
import { hasGuests } from './editor-guests.ts';
import { MODAL, SAVE_GENERATIONS } from './form-selectors.ts';
import { editorForm, found, isSeen } from './form-surface.ts';

/** What else an address can put into an event, and none of ours does. */
const NOT_OURS = ['recur', 'src', 'crm', 'trp'];

interface Wanted {
  title: string;
  dates: string;
  account: string;
}

/**
 * The Save control of the editor that holds exactly what we filled in, or what stands in the way. Nothing is known by words or classes;
 * of what we do not know for sure, nothing is pressed.
 */
export function saveControl(
  url: URL,
  doc: Document,
  wanted: Wanted,
): { control: HTMLElement } | { obstacle: SaveObstacle } {
  const elsewhere = addressObstacle(url, doc, wanted);
  if (elsewhere) return { obstacle: elsewhere };
  const form = editorForm(doc);
  if (!form) return { obstacle: 'loading' };
  if (form.title.value !== wanted.title) return { obstacle: 'title-changed' };
  // The editor of an event that exists says so of itself.
  const old = '[data-is-create="false"]';
  if (form.surface.closest(old) || form.surface.querySelector(old)) return { obstacle: 'another-event' };
  // A page that is all there and says nobody's name may be anybody's.
  if (statedAccount(doc) === null) return { obstacle: 'another-event' };
  if (hasGuests(form, wanted.account)) return { obstacle: 'guests' };
  if (found(doc, MODAL).some((modal) => isSeen(modal) && !modal.contains(form.surface))) return { obstacle: 'loading' };
  return onlyControl(doc, form.surface);
}

function addressObstacle(url: URL, doc: Document, { title, dates, account }: Wanted): SaveObstacle | null {
  if (!isNewEditor(url)) return 'another-event';
  // Firefox gives content scripts no iterators of these (seen in 140 ESR).
  const names = new Set<string>();
  url.searchParams.forEach((_, name) => {
    names.add(name.toLowerCase());
  });
  if (names.has('add')) return 'guests';
  if (NOT_OURS.some((name) => names.has(name))) return 'another-event';
  const [texts, times] = [url.searchParams.getAll('text'), url.searchParams.getAll('dates')];
  const same = texts.length === 1 && times.length === 1 && texts[0] === title && times[0] === dates;
  if (!same) return 'another-event';
  const stated = statedAccount(doc);
  return !account.includes('@') || (stated !== null && stated !== account.toLowerCase()) ? 'another-event' : null;
}

/** One in the whole document, since a second may belong to whatever lies over the editor; and it stands in the editor. */
function onlyControl(doc: Document, surface: Element): { control: HTMLElement } | { obstacle: SaveObstacle } {
  const named = [...new Set(SAVE_GENERATIONS.flatMap(({ css }) => found(doc, css)))];
  const seen = named
    .filter((one) => !named.some((other) => other !== one && one.contains(other)))
    .filter((one) => one.matches('button, [role=button]') && isSeen(one));
  const [control, ...others] = seen;
  if (!control || others.length > 0 || !surface.contains(control)) return { obstacle: 'no-save-control' };
  return isDisabled(control) ? { obstacle: 'loading' } : { control };
}

function isDisabled(control: HTMLElement): boolean {
  return control.matches(':disabled, [disabled]') || control.closest('[aria-disabled=true]') !== null;
}
