import { CHOICES, LISTED, PERSON } from './form-selectors.ts';
import { type EventForm, found, isSeen } from './form-surface.ts';

const EMAIL = /(?<![^\s@()<>"',;:])[^\s@()<>"',;:]+@[^\s@()<>"',;:.]+(?:\.[^\s@()<>"',;:.]+)+/g;

/** A form with more than this is none that we know: what we have not looked at may be a guest. */
const MOST_ELEMENTS = 3000;
const MOST_TEXT = 20_000;

/** The description, and what nobody reads. */
const UNREAD = [
  'style, script, svg, textarea, [hidden], [inert], [aria-hidden=true]',
  '[contenteditable]:not([contenteditable=false]), [role=textbox][aria-multiline=true]',
].join();

/**
 * True where a form shows anybody's address but the account's own: as an attribute anywhere in it, as a text of something listed, or as
 * any other text outside of title and description. Rather once too often than once too little: what we save invites nobody.
 */
export function hasGuests(form: EventForm, account: string): boolean {
  const { surface, title } = form;
  if (surface.getElementsByTagName('*').length > MOST_ELEMENTS) return true;
  const stranger = (text: string | null) => emails(text).some((email) => email !== account.toLowerCase());
  const people = found(surface, PERSON, MOST_ELEMENTS);
  const named = people.some((one) =>
    ['data-email', 'data-hovercard-id'].some((name) => {
      const value = one.getAttribute(name) ?? '';
      return value.includes('@') && stranger(value);
    }),
  );
  if (named) return true;
  const texts = (one: Element) => [one.getAttribute('aria-label'), one.getAttribute('title'), one.textContent];
  if (found(surface, LISTED, MOST_ELEMENTS).some((one) => texts(one).some(stranger) && isSeen(one))) return true;
  const ownWords = new Set(emails(title.value));
  const text = textOf(surface, title);
  return (
    text.length > MOST_TEXT || emails(text).some((email) => email !== account.toLowerCase() && !ownWords.has(email))
  );
}

/** What the form says, its parts kept apart; what is typed into its fields counts. */
function textOf(element: Element, title: Element): string {
  if (element === title || element.matches(UNREAD) || (element.matches(CHOICES) && !isSeen(element))) return '';
  if (element instanceof HTMLInputElement) return ` ${element.value.slice(0, MOST_TEXT)} `;
  let text = '';
  for (const node of element.childNodes) {
    if (text.length > MOST_TEXT) break;
    text += node instanceof Element ? ` ${textOf(node, title)} ` : node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  }
  return text.replace(/\s+/g, ' ');
}

function emails(text: string | null): string[] {
  return (text ?? '').slice(0, MOST_TEXT).toLowerCase().match(EMAIL) ?? [];
}
