/** What a text is that is no `activities.csv`, and what to do about it. Null: nothing speaks against it. */
export function notAnExport(text: string): [wrong: string, remedy: string] | null {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const [line = ''] = start.split(/[\r\n]/, 1);
  if (start === '') return ['it is empty', AGAIN];
  if (start.startsWith('PK')) return ['it is a zip archive', 'unpack it first, then choose activities.csv from it'];
  if (start.startsWith('<')) return ['it is a web page, perhaps a login page', AGAIN];
  if (start.startsWith('{') || start.startsWith('[')) return ['it is JSON', AGAIN];
  if (/^BEGIN:/i.test(start)) return ['it is a calendar or an address book', AGAIN];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has is what is looked for
  if (/[\u0000\uFFFD]/.test(start)) return ['it is no text in UTF-8', UNTOUCHED];
  if (!line.includes(',') && /[;\t]/.test(line)) return ['a spreadsheet program has saved it anew', UNTOUCHED];
  return null;
}

/** One sentence: which file, what is wrong, what to do. */
export function refusal(file: string, wrong: string, remedy: string): string {
  return `${file} is not an export we can read: ${wrong}; ${remedy}.`;
}

export const AGAIN = 'choose activities.csv from the archive that Strava sends you';
export const UNTOUCHED = 'take activities.csv from the archive as it is, without opening it in another program';
export const IN_ENGLISH = 'set Strava to English (US) or German, then ask for the archive again';
