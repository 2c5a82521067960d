import type { LanguageTable } from './language-table.ts';

export const da: LanguageTable = {
  language: 'da',
  titles: [],
};
