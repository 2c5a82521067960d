export type CharClass = 'gap' | 'letter' | 'digit' | 'sign' | 'single' | 'drop';

/** Letters that Unicode does not take apart into base and mark. */
const FOLDS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  '™': '',
  '®': '',
  '℠': '',
};

const MARK = /\p{M}/gu;
/** Scripts written without spaces: each character is a token, so that a phrase matches anywhere inside. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SIGN = /\p{Extended_Pictographic}/u;

/** What other scripts fold to is asked for once per character; bounded, so that no text can make it grow. */
const folded = new Map<string, string>();
const FOLDED_LIMIT = 4_000;

/** A character in the plain letters words are compared by. //=> foldCharacter('É') is 'e' */
export function foldCharacter(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    result = FOLDS[character.toLowerCase()] ?? foldParts(character);
    if (folded.size < FOLDED_LIMIT) folded.set(character, result);
  }
  return result;
}

function foldParts(character: string): string {
  const plain = character.normalize('NFKC');
  // The voicing marks of kana make another letter, not an accent: "ハス" is no bus.
  if (KANA.test(plain)) return plain;
  const parts = plain.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARK, '');
  return Array.from(parts, (part) => FOLDS[part] ?? part).join('');
}

/** What a folded character is part of; `single` is a word by itself. */
export function classOf(character: string): CharClass {
  const code = character.charCodeAt(0);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
    if (code >= 48 && code <= 57) return 'digit';
    return character === '@' || character === '%' ? 'sign' : 'gap';
  }
  if (UNSPACED.test(character)) return 'single';
  if (/\p{L}/u.test(character)) return 'letter';
  if (/\p{Nd}/u.test(character)) return 'digit';
  return SIGN.test(character) ? 'sign' : 'gap';
}
