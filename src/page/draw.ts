import type { Mark, SlotChoice } from '../platform/marks.ts';
import type { Anchor, PageKind, Places } from '../sites/site.ts';
import { adopt } from '../ui/card/adopt.ts';
import { createGiveUp } from './give-up.ts';
import type { MarkBox } from './mark-box.ts';
import { createHost, type Host, madeHosts, measureHost, takeSpare } from './mark-host.ts';
import { markKey } from './mark-key.ts';
import { MARK_CSS } from './mark-styles.ts';
import { differs, type Manners, type OpenMark, type Wanted } from './mark-wanted.ts';
import { setAll, setStyle } from './write-once.ts';

export interface DrawInput {
  marks: readonly Mark[];
  places: Places | null;
  theme: 'light' | 'dark';
  /** With `place` its slot is drawn there, above the chips: it is being dragged. */
  open: OpenMark | null;
  view: PageKind['view'];
}

export interface Draw {
  /** Pages of these manners are marked from here on. */
  takeManners(manners: Manners): void;
  /** What another script knows of how marks look. */
  addStyles(css: string): void;
  /** Puts every mark where it belongs now and takes away the others. False where the manner that the page asks for is not here. */
  pass(input: DrawInput): boolean;
  /** What shows a mark: its own button, or the dot of its day. */
  button(key: string): HTMLElement | null;
  /** Key of the mark an element of ours belongs to; of a dot, that of its most important mark. */
  keyOf(element: Element): string | null;
  /** All marks that are shown by the button of one, the most important first. Empty where it is not on the page. */
  marksOf(key: string): string[];
  owns(node: EventTarget): boolean;
  /** Boxes are measured anew (the window was resized). */
  remeasure(): void;
  clear(): void;
}

interface Drawn {
  /** Of the marks it shows. */
  keys: string[];
  button: HTMLElement;
  edge: HTMLElement | null;
  host: Host;
  face: string;
  /** What the box was computed from; the same again needs no look at the layout. */
  signature: string;
  /** What the attributes were written for. */
  said: Wanted | null;
}

/** What asks for a host, and the place of that host inside its parent; null in the page's own flow. */
type Need = Wanted & { inset: Record<string, string> | null };

/** The only place that inserts, moves or removes anything in the page. */
export function createDraw(doc: Document, now?: () => number): Draw {
  const hosts = new Map<Element, Host>();
  const drawn = new Map<string, Drawn>();
  const mayPutBack = createGiveUp(now);
  const insets = new Map<string, Record<string, string>>();
  const manners: Manners = {};
  let epoch = 0;
  let styles = MARK_CSS;

  function pass({ marks, places, theme, open, view }: DrawInput): boolean {
    const found = places ? manners[places.scale]?.wanted(places, marks, open, view) : [];
    const wanted = found ?? [];
    // All looks at the layout come before the first write to it; a re-render that changed nothing needs none.
    const boxes = wanted.map(boxFor);
    // Several efforts of one card share its host, which goes by the last.
    const needed = new Map(
      wanted.map((want) => [seatOf(want), { ...want, inset: want.ground ? null : measure(want.anchor) }]),
    );
    const focused = focusedMark();
    if (!keepHosts(needed, theme)) return true;
    const kept = new Set(wanted.map(({ key }) => key));
    for (const key of [...drawn.keys()]) if (!kept.has(key)) removeMark(key);
    wanted.forEach((want, i) => {
      const host = hosts.get(seatOf(want));
      if (host) place(want, host, boxes[i] ?? null);
    });
    // The same node in another column loses the focus on its way.
    if (focused?.isConnected && focusedMark() !== focused) focused.focus({ preventScroll: true });
    return found === wanted;
  }

  function focusedMark(): HTMLElement | null {
    const active = doc.activeElement;
    if (!active || !madeHosts.has(active)) return null;
    return (active.shadowRoot?.activeElement as HTMLElement | null) ?? null;
  }

  /** Hosts stand where one is needed, nowhere else. False: the page does not want us, so we rest. */
  function keepHosts(needed: ReadonlyMap<Element, Need>, theme: string): boolean {
    const torn = [...hosts.values()].some(
      (host) => host.parent?.isConnected && host.element.parentNode !== host.parent,
    );
    if (torn && !mayPutBack()) return false;
    const spare = [...hosts].filter(([seat]) => !needed.has(seat));
    for (const [seat] of spare) hosts.delete(seat);
    for (const [seat, { anchor, ground, inset }] of needed) {
      const { parent } = anchor;
      const name = ground?.name ?? anchor.date;
      const host = hosts.get(seat) ?? takeSpare(spare, name) ?? createHost(doc, styles);
      const { element } = host;
      host.parent = parent;
      host.name = name;
      hosts.set(seat, host);
      if (inset && inset !== host.insets) setStyle(element, inset);
      host.insets = inset;
      setAll(element, { 'data-theme': theme, ...ground?.attributes });
      if (ground?.stands(element) ?? element.parentNode === parent) continue;
      if (ground?.after) ground.after.after(element);
      else parent.append(element);
    }
    for (const [, { element }] of spare) element.remove();
    return true;
  }

  /** All day columns are alike, and so are all cells: one measure each, until the window changes its size. */
  function measure(anchor: Anchor): Record<string, string> {
    const kind = anchor.frame === anchor.parent ? 'cell' : 'column';
    const known = insets.get(kind) ?? measureHost(anchor);
    insets.set(kind, known);
    return known;
  }

  /** Null where the mark's box is as it was. */
  function boxFor(want: Wanted): { box: MarkBox; signature: string } | null {
    const { key, manner, anchor, choice } = want;
    const signature = `${epoch} ${choice} ${manner.signature(anchor)}`;
    return drawn.get(key)?.signature === signature ? null : { box: manner.box(want), signature };
  }

  function place(want: Wanted, host: Host, fresh: { box: MarkBox; signature: string } | null): void {
    const { key, role, marks } = want;
    const [mark] = marks;
    let entry = drawn.get(key);
    if (!entry) {
      const button = doc.createElement(role === 'picture' ? 'div' : 'button');
      button.className = `${role} new`;
      // Held by a finger it must not scroll the page, which is for the target of a touch to say.
      button.addEventListener('touchmove', (event) => button.matches('.dragging') && event.preventDefault(), {
        passive: false,
      });
      button.addEventListener('animationend', () => button.classList.remove('new'), { once: true });
      entry = { keys: [], button, edge: null, host, face: '', signature: '', said: null };
      drawn.set(key, entry);
    }
    const { button } = entry;
    if (button.parentNode !== host.root) host.root.append(button);
    entry.host = host;
    if (!entry.said || differs(entry.said, want)) {
      say(entry, want);
      if (entry.edge && mark.role === 'conflict') setAll(entry.edge, { 'data-severity': mark.severity });
    }
    if (entry.edge && entry.edge.parentNode !== host.root) host.root.append(entry.edge);
    if (!fresh) return;
    entry.signature = fresh.signature;
    setStyle(button, fresh.box.style);
    setAll(button, { 'data-size': fresh.box.size });
    placeEdge(entry, mark, fresh.box);
  }

  function say(entry: Drawn, want: Wanted): void {
    const { manner, marks, choice, open, held } = want;
    const { button } = entry;
    const [mark] = marks;
    const face = manner.face(want);
    if (entry.face !== face) manner.draw(button, want);
    entry.face = face;
    const hour: SlotChoice | null = mark.role === 'slot' ? (mark.choices[choice] ?? null) : null;
    const attributes: Record<string, string> = {
      'aria-expanded': String(open),
      ...manner.attributes(want, hour, button),
      ...(held && { 'data-severity': held.severity }),
    };
    setAll(button, attributes);
    button.classList.toggle('dragging', held !== null);
    entry.keys = marks.map(markKey);
    entry.said = want;
  }

  function placeEdge(entry: Drawn, mark: Mark, { edge: style, edgeSide }: MarkBox): void {
    if (!style || mark.role !== 'conflict') {
      entry.edge?.remove();
      entry.edge = null;
      return;
    }
    entry.edge ??= doc.createElement('span');
    setAll(entry.edge, { class: 'edge', 'aria-hidden': 'true', 'data-side': edgeSide, 'data-severity': mark.severity });
    setStyle(entry.edge, style);
    if (entry.edge.parentNode !== entry.host.root) entry.host.root.append(entry.edge);
  }

  function shownBy(key: string): Drawn | undefined {
    return drawn.get(key) ?? [...drawn.values()].find(({ keys }) => keys.includes(key));
  }

  function removeMark(key: string): void {
    drawn.get(key)?.button.remove();
    drawn.get(key)?.edge?.remove();
    drawn.delete(key);
  }

  function addStyles(css: string): void {
    styles += css;
    for (const { root } of hosts.values()) adopt(root, styles);
  }

  return {
    addStyles,
    takeManners(known) {
      Object.assign(manners, known);
      for (const { css } of Object.values(known)) addStyles(css);
    },
    pass,
    button: (key) => shownBy(key)?.button ?? null,
    keyOf: (element) => [...drawn.values()].find(({ button }) => button.contains(element))?.keys[0] ?? null,
    marksOf: (key) => [...(shownBy(key)?.keys ?? [])],
    owns: (node) => madeHosts.has(node),
    remeasure() {
      insets.clear();
      epoch++;
    },
    clear() {
      for (const key of [...drawn.keys()]) removeMark(key);
      for (const { element } of hosts.values()) element.remove();
      hosts.clear();
    },
  };
}

/** What a host belongs to: a column or cell that it stands in; in the page's own flow a row or card. */
function seatOf({ anchor, ground }: Wanted): Element {
  return ground?.seat ?? anchor.parent;
}
