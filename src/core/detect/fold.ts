/** One word, number or sign of a text, folded for comparing, with its place in the text as it was given. */
export interface Token {
  text: string;
  from: number;
  to: number;
  /** What stood before it: '' (glued), ' ' or the first punctuation mark, dashes as '-'. */
  joint: string;
  /** Its value where it is a number. */
  number: number | null;
  /** True where every letter is a capital: ART, LR, HM, MP and TT are told from words by it. */
  upper: boolean;
}

type CharClass = 'gap' | 'letter' | 'digit' | 'sign' | 'single' | 'drop';

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

/** Controls, bidi marks, zero-width characters and variation selectors: never shown, never matched, never a gap. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\u034f|[\u{fe00}-\u{fe0f}]/u;
const SPACE = /\s/u;
const PRINTABLE = /^[ -~]*$/;
const MARK = /\p{M}/gu;
/** Scripts written without spaces: each character is a token, so that a phrase matches anywhere inside. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Voicing marks written as characters of their own, half-width ones included. */
const VOICING: Record<string, string> = { '\u3099': '\u3099', '\u309a': '\u309a', ﾞ: '\u3099', ﾟ: '\u309a' };
const SIGN = /\p{Extended_Pictographic}/u;

/** What other scripts fold to is asked for once per character; bounded, so that no text can make it grow. */
const folded = new Map<string, string>();
const FOLDED_LIMIT = 4_000;

function foldCharacter(character: string): string {
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

function classOf(character: string): CharClass {
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

/** Small words that lose their vowel and hang on to the next: l'arrivée, d'endurance, dell'Arno. */
const ELIDED: ReadonlySet<string> = new Set(
  'l,d,j,m,t,s,n,c,qu,jusqu,lorsqu,un,dell,all,nell,sull,dall,coll,quest,quell'.split(','),
);
const APOSTROPHES = "'’‘ʼ`´′";
/** Signs for "times": a word of their own wherever they stand, "400m×10". */
const TIMES = '×✕✖';
const DASHES = '-‐‑‒–—−~';

/** Text without what cannot be seen, for showing. //=> visible('A\u202e race') is 'A race' */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return Array.from(text, (character) =>
    SPACE.test(character) ? ' ' : INVISIBLE.test(character) ? '' : character,
  ).join('');
}

/**
 * The tokens of a text, folded: marks off, full-width and small capitals plain, lower case, letters and digits apart.
 *
 * Apostrophes join (`kid's` is `kids`) except after a digit, where they are minutes and seconds. Time is linear in `cap`.
 * //=> fold('Läufe 10K', 200) has the texts 'laufe', '10', 'k'
 */
export function fold(source: string, cap: number): Token[] {
  const folder = new Folder();
  const end = Math.min(source.length, cap);
  for (let at = 0; at < end; ) {
    const code = source.charCodeAt(at);
    if (code < 128) {
      folder.ascii(source, code, at);
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0xfffd);
    folder.other(character, at);
    at += character.length;
  }
  return folder.finish();
}

class Folder {
  private readonly tokens: Token[] = [];
  private text = '';
  private kind: CharClass = 'gap';
  private from = 0;
  private to = 0;
  private joint = '';
  private upper = true;
  /** A point or comma after a digit: part of the number only if a digit follows. */
  private pendingPoint = '';

  ascii(source: string, code: number, at: number): void {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      const capital = code <= 90;
      this.add(capital ? String.fromCharCode(code + 32) : source.charAt(at), 'letter', at, at + 1, capital);
    } else if (code >= 48 && code <= 57) this.add(source.charAt(at), 'digit', at, at + 1, true);
    else if (code === 39 || code === 96) this.apostrophe(at);
    else if (code === 34 && this.kind === 'digit') this.unitSign('sec', at);
    else if (code === 64 || code === 37) this.alone(source.charAt(at), at, at + 1);
    else if (code === 32 || (code >= 9 && code <= 13)) this.gap(' ');
    else if (code >= 32 && code !== 127) this.gap(source.charAt(at));
  }

  other(character: string, at: number): void {
    const to = at + character.length;
    if (VOICING[character]) this.voice(VOICING[character], to);
    else if (APOSTROPHES.includes(character)) this.apostrophe(at);
    else if (character === '″' || (character === '”' && this.kind === 'digit')) this.unitSign('sec', at);
    else if (DASHES.includes(character)) this.gap('-');
    else if (SPACE.test(character)) this.gap(' ');
    else if (TIMES.includes(character)) this.alone('x', at, to);
    else if (!INVISIBLE.test(character)) this.spell(character, at, to);
  }

  private spell(character: string, at: number, to: number): void {
    const capital = character !== character.toLowerCase();
    for (const part of foldCharacter(character)) {
      const kind = classOf(part);
      if (kind === 'gap') this.gap(part === '⁄' ? '/' : part);
      else if (kind === 'letter' || kind === 'digit') this.add(part, kind, at, to, capital || kind === 'digit');
      else this.alone(part, at, to);
    }
  }

  finish(): Token[] {
    this.close();
    return this.tokens;
  }

  private add(part: string, kind: 'letter' | 'digit', from: number, to: number, capital: boolean): void {
    if (this.pendingPoint && kind === 'digit' && this.kind === 'digit' && !/[.,]/.test(this.text)) {
      this.text += this.pendingPoint;
    } else if (this.pendingPoint) {
      const point = this.pendingPoint;
      this.close();
      this.joint = point;
    }
    this.pendingPoint = '';
    if (this.kind !== kind) {
      this.close();
      this.kind = kind;
      this.from = from;
      this.upper = true;
    }
    this.text += part;
    this.to = to;
    if (!capital) this.upper = false;
  }

  private alone(part: string, from: number, to: number): void {
    this.close();
    this.tokens.push({ text: part, from, to, joint: this.joint, number: null, upper: false });
    this.joint = '';
  }

  /** A voicing mark belongs to the kana before it. */
  private voice(mark: string, to: number): void {
    const before = this.tokens.at(-1);
    const voiced = `${before?.text}${mark}`.normalize('NFC');
    if (!before || this.kind !== 'gap' || this.joint !== '' || voiced.length !== 1) return;
    before.text = voiced;
    before.to = to;
  }

  private apostrophe(at: number): void {
    if (this.kind === 'digit') this.unitSign('min', at);
    else if (this.kind !== 'letter' || ELIDED.has(this.text)) this.gap("'");
  }

  private unitSign(unit: string, at: number): void {
    this.close();
    this.joint = '';
    this.alone(unit, at, at + 1);
  }

  private gap(mark: string): void {
    if (this.kind === 'digit' && (mark === '.' || mark === ',') && !this.pendingPoint) {
      this.pendingPoint = mark;
      return;
    }
    const point = this.pendingPoint;
    this.close();
    const plain = DASHES.includes(mark) ? '-' : mark;
    if (point) this.joint = point;
    else if (this.joint === '' || this.joint === ' ') this.joint = plain;
  }

  private close(): void {
    this.pendingPoint = '';
    if (this.kind === 'gap') return;
    const number = this.kind === 'digit' ? numberOf(this.text) : null;
    const upper = this.upper && number === null;
    this.tokens.push({ text: this.text, from: this.from, to: this.to, joint: this.joint, number, upper });
    this.text = '';
    this.kind = 'gap';
    this.joint = '';
  }
}

/** `1,200` and `10.000` are thousands, `21,1` is decimal; `21,097` too is left a thousand here and set right by its unit. */
function numberOf(text: string): number {
  if (/^[1-9]\d{0,2}\.000$/.test(text)) return Number(text.replace('.', ''));
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return Number(text.replace(',', ''));
  return Number(text.replace(',', '.'));
}
