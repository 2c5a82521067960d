import { daysShown, isColumnView } from '../days-shown.ts';
import type { ReplicaState } from '../model.ts';
import { applyViewKey } from '../render/document-head.ts';
import { viewParent } from '../render/shell.ts';
import { renderView } from '../render/view.ts';
import { morph } from './morph.ts';
import { own } from './ownership.ts';

/** Draws the view and its changes: loading phase without chips, doubled columns, late chips, recycled nodes. */
export class ViewStage {
  readonly #document: Document;
  #main: HTMLElement | undefined;
  /** nodes of the view before, still there during a transition */
  #leaving: Element[] = [];
  /** the columns that came with a transition within one grid */
  #arriving: Element[] = [];
  /** chips of columns that have gone, to be used again for other events */
  #pool: Element[] = [];
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** where the last column view was scrolled to */
  #top = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The first view: columns at once, chips later. */
  open(state: ReplicaState): void {
    this.#main = this.#render({ ...state, events: [] });
    viewParent(this.#document).append(this.#main);
    this.#scrollToMorning(state);
    this.#later(state.latency.chipsMs, () => this.#fill(state));
  }

  /** Moves on to another week or view. */
  change(before: ReplicaState, state: ReplicaState): void {
    this.#settle();
    const live = this.#main;
    if (live === undefined) {
      this.open(state);
      return;
    }
    const fresh = this.#render({ ...state, events: [] });
    const kind = state.dialect.transition ?? 'columns';
    if (kind === 'columns' && sameShape(before, state)) this.#doubleColumns(live, fresh);
    else this.#replaceMain(live, fresh, kind === 'none');
    this.#later(state.latency.transitionMs, () => {
      this.#dropLeaving();
      applyViewKey(this.#document, state);
    });
    this.#later(state.latency.chipsMs, () => this.#fill(state));
  }

  /** Patches the shown view in place. `rotate` shifts chips among the nodes of their layer. */
  redraw(state: ReplicaState, rotate = 0): void {
    this.#settle();
    const wanted = renderView(this.#document, state);
    for (const layer of wanted.querySelectorAll('.r-chips')) {
      const chips = [...layer.children];
      const shift = chips.length === 0 ? 0 : rotate % chips.length;
      layer.append(...chips.slice(0, shift));
    }
    if (this.#main !== undefined) morph(this.#main, wanted);
  }

  /** Throws the view away and builds it anew. */
  rerender(state: ReplicaState): void {
    this.#settle();
    this.#rememberTop();
    const fresh = this.#render(state);
    this.#main?.replaceWith(fresh);
    this.#main = fresh;
    this.#scrollTo(this.#top);
  }

  #render(state: ReplicaState): HTMLElement {
    return own(renderView(this.#document, state));
  }

  #doubleColumns(live: HTMLElement, fresh: HTMLElement): void {
    const row = live.querySelector('.r-tallrow');
    if (row === null) return;
    this.#leaving = [...row.querySelectorAll(':scope > .r-column')];
    this.#arriving = [...fresh.querySelectorAll('.r-tallrow > .r-column')];
    this.#morphFrame(live, fresh);
    row.append(...this.#arriving);
  }

  /** Everything of a column view but its columns. */
  #morphFrame(live: Element, wanted: Element): void {
    for (const part of ['h1', '.r-gridhead']) {
      const from = live.querySelector(part);
      const to = wanted.querySelector(part);
      if (from !== null && to !== null) morph(from, to);
    }
    const grid = live.querySelector('.r-grid');
    for (const name of ['data-start-date-key', 'data-end-date-key']) {
      const value = wanted.querySelector('.r-grid')?.getAttribute(name);
      if (value !== null && value !== undefined) grid?.setAttribute(name, value);
    }
  }

  #replaceMain(live: HTMLElement, fresh: HTMLElement, atOnce: boolean): void {
    this.#rememberTop();
    live.after(fresh);
    if (atOnce) live.remove();
    else this.#leaving = [live];
    this.#main = fresh;
    this.#scrollTo(this.#top);
  }

  #fill(state: ReplicaState): void {
    const live = this.#main;
    if (live === undefined) return;
    const wanted = renderView(this.#document, state);
    if (this.#arriving.length === 0) {
      morph(live, wanted);
      return;
    }
    this.#morphFrame(live, wanted);
    const columns = [...wanted.querySelectorAll('.r-tallrow > .r-column')];
    this.#arriving.forEach((column, index) => {
      const target = columns[index];
      if (target === undefined) return;
      const count = target.querySelectorAll('.r-chips > *').length;
      column.querySelector('.r-chips')?.append(...this.#pool.splice(0, count));
      morph(column, target);
    });
    this.#arriving = [];
    this.#pool = [];
  }

  #dropLeaving(): void {
    for (const node of this.#leaving) {
      this.#pool.push(...node.querySelectorAll('.r-chips > [data-eventchip]'));
      node.remove();
    }
    this.#leaving = [];
  }

  /** Ends what is under way, as the page does when the next change comes too soon. */
  #settle(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#dropLeaving();
    this.#arriving = [];
    this.#pool = [];
  }

  #later(ms: number, run: () => void): void {
    this.#timers.push(setTimeout(run, ms));
  }

  #scroller(): Element | null {
    return this.#main?.querySelector('.r-scroller') ?? null;
  }

  #scrollTo(top: number): void {
    const scroller = this.#scroller();
    if (scroller !== null) scroller.scrollTop = top;
  }

  #rememberTop(): void {
    this.#top = this.#scroller()?.scrollTop ?? this.#top;
  }

  #scrollToMorning(state: ReplicaState): void {
    this.#top = 6.4 * state.hourHeight;
    this.#scrollTo(this.#top);
  }
}

function sameShape(a: ReplicaState, b: ReplicaState): boolean {
  return a.view === b.view && isColumnView(b) && daysShown(a).length === daysShown(b).length;
}
