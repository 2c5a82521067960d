import type { Catalogue } from '../words/catalogue.ts';

const UNNAMED = /^provisional:(u\/\d+)$/;

/** An account as people know it: its e-mail, a file's name; a page that has not said its name goes by its address. */
export function sayAccount(account: string, words: Catalogue): string {
  const page = UNNAMED.exec(account)?.[1];
  return page === undefined ? account : words.popup.unnamed(`/${page}`);
}
