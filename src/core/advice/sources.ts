/** Where a rule of thumb comes from. Articles are shown by these words, studies by author, year and doi (rules.md section 0). */
export interface Source {
  type: 'article' | 'study' | 'own' | 'safety';
  /** For a study: author and year; for an article null, words has its description per language. */
  name: string | null;
  doi: string | null;
}

export const SOURCES: Readonly<Record<string, Source>> = {
  S0: { type: 'article', name: null, doi: null },
  S1: { type: 'article', name: null, doi: null },
  S2: { type: 'article', name: null, doi: null },
  S3: { type: 'article', name: null, doi: null },
  S4: { type: 'article', name: null, doi: null },
  own: { type: 'own', name: null, doi: null },
  safety: { type: 'safety', name: null, doi: null },
  'fletcher-2010': { type: 'study', name: 'Fletcher 2010', doi: '10.1519/JSC.0b013e3181ceec0f' },
  'hoffman-2016': { type: 'study', name: 'Hoffman 2016', doi: '10.2519/jospt.2016.6455' },
  'takayama-2017': { type: 'study', name: 'Takayama 2017', doi: '10.1155/2017/9402386' },
  'wiewelhove-2019': { type: 'study', name: 'Wiewelhove 2019', doi: '10.3389/fphys.2019.00376' },
};
