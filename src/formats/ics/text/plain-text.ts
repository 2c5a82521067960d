// Anyone can send an invitation, so its text is hostile: no control, zero-width, soft-hyphen or bidi characters (they hide and
// reorder what people read), no language tags, no half surrogates. Newlines are kept until the caller decides.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this is for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: code points, not what they look like together.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}\p{Cs}]/gu;
/** Most titles: nothing to look for. */
const HARMLESS = /^[\x20-\x7E\n]*$/;
const NEWLINES = /\r\n?|[\u0085\u2028\u2029]/g;

/** Text as people may safely see it, at most `cap` characters. //=> plainText('Long\u202E run\n', 200) is 'Long run' */
export function plainText(raw: string, cap: number): string {
  return cut(visible(raw, cap).replace(/\s+/g, ' ').trim(), cap);
}

/** The same, with its lines kept. */
export function plainLines(raw: string, cap: number): string {
  return cut(visible(raw, cap).trim(), cap);
}

/** Cut roughly before any regex looks at it, exactly afterwards. */
function visible(raw: string, cap: number): string {
  const short = cut(raw, cap * 4);
  return HARMLESS.test(short) ? short : short.replace(NEWLINES, '\n').replace(INVISIBLE, '');
}

function cut(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const last = text.charCodeAt(cap - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? cap - 1 : cap);
}
