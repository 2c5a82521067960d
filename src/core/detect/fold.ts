import { type CharClass, classOf, foldCharacter } from './characters.ts';

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

/** Controls, bidi marks, zero-width characters and variation selectors: never shown, never matched, never a gap. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\u034f|[\u{fe00}-\u{fe0f}]/u;
const SPACE = /\s/u;
const SPACE_CONTROL = /[\t\n\v\f\r]/;
const PRINTABLE = /^[ -~]*$/;
/** Voicing marks written as characters of their own, half-width ones included. */
const VOICING: Record<string, string> = { '\u3099': '\u3099', '\u309a': '\u309a', ﾞ: '\u3099', ﾟ: '\u309a' };
/** Small words that lose their vowel and hang on to the next: l'arrivée, d'endurance, dell'Arno. */
const ELIDED: ReadonlySet<string> = new Set(
  'l,d,j,m,t,s,n,c,qu,jusqu,lorsqu,un,dell,all,nell,sull,dall,coll,quest,quell'.split(','),
);
const APOSTROPHES = "'’‘ʼ`´′＇";
/** Signs for "times": a word of their own wherever they stand, "400m×10". */
const TIMES = '×✕✖';
const DASHES = '-‐‑‒–—−~';

/** Text without what cannot be seen, for showing. //=> visible('A\u202e race') is 'A race' */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return Array.from(text, (character) =>
    INVISIBLE.test(character) && !SPACE_CONTROL.test(character) ? '' : SPACE.test(character) ? ' ' : character,
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
    else if (
      (character === '＂' && this.kind === 'digit') ||
      character === '″' ||
      (character === '”' && this.kind === 'digit')
    )
      this.unitSign('sec', at);
    else if (DASHES.includes(character)) this.gap('-');
    else if (SPACE.test(character) && !INVISIBLE.test(character)) this.gap(' ');
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
    const before = this.tokens.at(-1);
    if (this.kind === 'digit') this.unitSign('min', at);
    // Two of them are seconds: 90''.
    else if (this.kind === 'gap' && this.joint === '' && before?.text === 'min' && before.to === at) {
      before.text = 'sec';
      before.to = at + 1;
    } else if (this.kind !== 'letter' || ELIDED.has(this.text)) this.gap("'");
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

  private isGluedToNumber(): boolean {
    return this.joint === '' && this.tokens.at(-1)?.number != null;
  }

  private splitTimes(): void {
    const { from, upper } = this;
    this.tokens.push({ text: 'x', from, to: from + 1, joint: '', number: null, upper });
    this.text = this.text.slice(1);
    this.from = from + 1;
  }

  private close(): void {
    this.pendingPoint = '';
    if (this.kind === 'gap') return;
    if (this.kind === 'letter' && TIMES_AND_WORD.test(this.text) && this.isGluedToNumber()) this.splitTimes();
    if (this.kind === 'letter') this.text = this.text.replace(DRAWN_OUT, '$1');
    const number = this.kind === 'digit' ? numberOf(this.text) : null;
    const upper = this.upper && number === null;
    this.tokens.push({ text: this.text, from: this.from, to: this.to, joint: this.joint, number, upper });
    this.text = '';
    this.kind = 'gap';
    this.joint = '';
  }
}

/** "loooong": drawn out for show. Consonants in a row are abbreviations. */
const DRAWN_OUT = /([aeiouy])\1{2,}/g;

/** "10xHill": an x between a number and a word. */
const TIMES_AND_WORD = /^x[a-z]{2}/;

/** `1,200` and `10.000` are thousands, `21,1` is decimal; `21,097` too is left a thousand here and set right by its unit. */
function numberOf(text: string): number {
  if (/^[1-9]\d{0,2}\.000$/.test(text)) return Number(text.replace('.', ''));
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return Number(text.replace(',', ''));
  return Number(text.replace(',', '.'));
}
