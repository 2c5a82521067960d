const SPACE = 32;
const TAB = 9;
const CR = 13;
/** Longer than any date list worth reading, shorter than what makes a regex slow. */
const LINE_CAP = 200_000;

/** Walks the content lines of a text, whichever line ends it has. A line is unfolded only where it is asked for. */
export class ContentLines {
  readonly #text: string;
  #from = 0;
  #next = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  }

  /** Steps to the next line that is neither empty nor the continuation of another; false at the end. */
  step(): boolean {
    while (this.#next < this.#text.length) {
      this.#advance();
      const first = this.#text.charCodeAt(this.#from);
      if (this.#end > this.#from && first !== SPACE && first !== TAB) return true;
    }
    return false;
  }

  /** Up to the first `:` or `;`; '' where neither comes soon. */
  name(): string {
    const longest = Math.min(this.#end, this.#from + 40);
    for (let i = this.#from; i < longest; i++) {
      const char = this.#text.charCodeAt(i);
      if (char === 58 || char === 59) return this.#text.slice(this.#from, i);
    }
    return '';
  }

  /** The whole line with its continuations. */
  unfolded(): string {
    let whole = this.#text.slice(this.#from, this.#end);
    while (this.#next < this.#text.length && whole.length < LINE_CAP) {
      const first = this.#text.charCodeAt(this.#next);
      if (first !== SPACE && first !== TAB) break;
      this.#advance();
      whole += this.#text.slice(this.#from + 1, this.#end);
    }
    return whole.length > LINE_CAP ? whole.slice(0, LINE_CAP) : whole;
  }

  #advance(): void {
    this.#from = this.#next;
    const newline = this.#text.indexOf('\n', this.#from);
    this.#end = newline < 0 ? this.#text.length : newline;
    this.#next = this.#end + 1;
    if (this.#end > this.#from && this.#text.charCodeAt(this.#end - 1) === CR) this.#end--;
  }
}
