import { type Column, currentColumns } from './columns.ts';
import { ACCOUNT_BUTTON, USER_INFO } from './selectors.ts';

/** Looks behind, and keeps the parts apart by dots, so that no text makes it try twice. */
const EMAIL = /(?<![^\s@()<>"',;:])[^\s@()<>"',;:]+@[^\s@()<>"',;:.]+(?:\.[^\s@()<>"',;:.]+)+/;

/**
 * Whose page this is, as an e-mail: what the user info or the account button states, else the one owner of all columns. A page that
 * says nothing, or shows several people, gets a provisional name: nobody is guessed, and two accounts are never mixed.
 * //=> 'provisional:u/1' for `/u/1` of a page without any e-mail
 */
export function accountOf(doc: Document, index: number | null, columns?: readonly Column[]): string {
  const stated = statedAccount(doc);
  if (stated) return stated;
  const shown = columns ?? currentColumns(doc)?.columns ?? [];
  const [owner, ...others] = new Set(shown.flatMap((column) => column.owners));
  return owner && others.length === 0 ? owner : `provisional:u/${index ?? 0}`;
}

/**
 * The columns that are the account's own. One that names nobody is, unless its day is split by people; then only the account's name
 * tells. //=> of three columns of one day, owned by ann, bob and nobody, ann reads the first
 */
export function ownColumns(columns: readonly Column[], account: string): Column[] {
  const onDate = new Map<string, number>();
  for (const { date } of columns) onDate.set(date, (onDate.get(date) ?? 0) + 1);
  const me = mailbox(account);
  const own = new Map<string, Column>();
  for (const column of columns) {
    const { date, owners } = column;
    const mine = owners.length === 0 ? onDate.get(date) === 1 : owners.some((owner) => mailbox(owner) === me);
    if (date !== '' && mine && !own.has(date)) own.set(date, column);
  }
  return [...own.values()];
}

/** Gmail delivers to one person with dots or without, and under both of its hosts. */
function mailbox(email: string): string {
  const [name = '', domain = ''] = email.toLowerCase().split('@');
  return /^(?:gmail|googlemail)\.com$/.test(domain) ? `${name.replaceAll('.', '')}@gmail.com` : email.toLowerCase();
}

/** The e-mail that the page itself states now, in lower case; null where it states none. A field says it in its text or its value, a button in its label. */
export function statedAccount(doc: Document): string | null {
  for (const css of [...USER_INFO, ...ACCOUNT_BUTTON]) {
    for (const element of doc.querySelectorAll(css)) {
      const said = `${element.getAttribute('aria-label')} ${element.textContent} ${element.getAttribute('value')}`;
      const found = EMAIL.exec(said.slice(0, 500));
      if (found) return found[0].toLowerCase().slice(0, 320);
    }
  }
  return null;
}
