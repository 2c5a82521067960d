/** What her own file of activities is called among the accounts of its source. No page may speak in its name. */
export const EXPORT = 'export';
