import type { LanguageTable } from './language-table.ts';

export const fr: LanguageTable = {
  language: 'fr',
  titles: [],
};
