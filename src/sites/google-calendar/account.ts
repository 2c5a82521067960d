import { type Column, currentColumns } from './columns.ts';
import { USER_INFO } from './selectors.ts';

/** Looks behind, and keeps the parts apart by dots, so that no text makes it try twice. */
const EMAIL = /(?<![^\s@()<>"',;:])[^\s@()<>"',;:]+@[^\s@()<>"',;:.]+(?:\.[^\s@()<>"',;:.]+)+/;

/**
 * Whose page this is, as an e-mail: the owner of its columns, else the user info, else the account button's own text. A page that
 * says nothing gets a provisional name, so that two accounts are never mixed.
 */
export function accountOf(doc: Document, index: number | null, columns?: readonly Column[]): string {
  const shown = columns ?? currentColumns(doc)?.columns ?? [];
  const owners = new Set(shown.map((column) => column.owner));
  const [owner] = owners;
  // Several owners: a day split by people. Then the page's own fields know better.
  if (owner && owners.size === 1) return owner;
  return statedAccount(doc) ?? shown.find((column) => column.owner)?.owner ?? `provisional:u/${index ?? 0}`;
}

function statedAccount(doc: Document): string | null {
  const info = doc.querySelector(USER_INFO);
  const texts = info ? [...info.children].map((child) => child.textContent ?? child.getAttribute('value') ?? '') : [];
  for (const text of texts) if (EMAIL.test(text)) return clean(text);
  for (const button of doc.querySelectorAll('header [aria-label*="@"]')) {
    const label = button.getAttribute('aria-label') ?? '';
    if (EMAIL.test(label)) return clean(label);
  }
  return null;
}

function clean(text: string): string | null {
  return EMAIL.exec(text)?.[0]?.toLowerCase().slice(0, 320) ?? null;
}
