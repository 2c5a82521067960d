import type { LanguageTable } from './language-table.ts';

export const no: LanguageTable = {
  language: 'no',
  titles: [],
};
