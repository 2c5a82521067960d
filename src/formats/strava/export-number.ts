const DOT = /^\d{1,12}(?:\.\d{1,20})?(?:E-?\d{1,2})?$/i;
const COMMA = /^\d{1,12},\d{1,20}$/;

/**
 * A number of an export; undefined where there is none. `commas`: this language writes decimals with a comma, which in English would
 * part thousands.
 * //=> exportNumber('2890.0', false) is 2890, exportNumber('10,20', true) is 10.2, exportNumber('10,200', false) is undefined
 */
export function exportNumber(written: string | undefined, commas: boolean): number | undefined {
  const text = written?.trim() ?? '';
  if (DOT.test(text)) return Number(text);
  return commas && COMMA.test(text) ? Number(text.replace(',', '.')) : undefined;
}
