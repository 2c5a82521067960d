import type { LanguageTable } from './language-table.ts';

export const sv: LanguageTable = {
  language: 'sv',
  titles: [],
};
