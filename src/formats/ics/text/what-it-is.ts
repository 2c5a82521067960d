/** What a file without a calendar looks like, for the sentence that refuses it. //=> whatItIs('<!doctype html>') */
export function whatItIs(text: string): string {
  const start = text.slice(0, 400).trimStart();
  if (start === '') return 'it is empty';
  if (start.startsWith('<')) return 'it is a web page, perhaps a login page';
  if (start.startsWith('PK')) return 'it is a zip archive (unpack it first)';
  if (/^BEGIN:VCARD/i.test(start)) return 'it holds contacts';
  if (start.startsWith('{') || start.startsWith('[')) return 'it is JSON';
  return 'it has no BEGIN:VCALENDAR';
}
