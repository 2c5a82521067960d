import { LISTED, PERSON } from './form-selectors.ts';
import { found, isSeen } from './form-surface.ts';

const EMAIL = /(?<![^\s@()<>"',;:])[^\s@()<>"',;:]+@[^\s@()<>"',;:.]+(?:\.[^\s@()<>"',;:.]+)+/g;

/**
 * True where a form shows anybody's address but the account's own: as an attribute anywhere in it, or as a text of something listed.
 * Rather once too often than once too little: what we save invites nobody.
 */
export function hasGuests(surface: Element, account: string): boolean {
  const stranger = (text: string | null) => emails(text).some((email) => email !== account.toLowerCase());
  const people = found(surface, PERSON);
  const named = people.some((one) =>
    ['data-email', 'data-hovercard-id'].some((name) => {
      const value = one.getAttribute(name) ?? '';
      return value.includes('@') && stranger(value);
    }),
  );
  if (named) return true;
  const texts = (one: Element) => [one.getAttribute('aria-label'), one.getAttribute('title'), one.textContent];
  return found(surface, LISTED).some((one) => texts(one).some(stranger) && isSeen(one));
}

function emails(text: string | null): string[] {
  return (text ?? '').slice(0, 2000).toLowerCase().match(EMAIL) ?? [];
}
