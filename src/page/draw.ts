import type { Mark, SlotChoice } from '../platform/marks.ts';
import type { Anchor, Places } from '../sites/site.ts';
import { createGiveUp } from './give-up.ts';
import { badgeBox, type MarkBox, slotBox } from './mark-box.ts';
import { drawFace, faceOf, markAttributes } from './mark-face.ts';
import { createHost, type Host, madeHosts, measureHost } from './mark-host.ts';
import { markKey } from './mark-key.ts';
import { styleMarks } from './mark-styles.ts';
import { type Dots, type OpenMark, type Wanted, wantedOn } from './mark-wanted.ts';
import { setAll, setStyle } from './write-once.ts';

export interface DrawInput {
  marks: readonly Mark[];
  places: Places | null;
  theme: 'light' | 'dark';
  /** With `place` its slot is drawn there, above the chips: it is being dragged. */
  open: OpenMark | null;
}

export interface Draw {
  /** Views without hours are marked from here on. */
  takeDots(dots: Dots): void;
  /** What another script knows of how marks look. */
  addStyles(css: string): void;
  /** Puts every mark where it belongs now and takes away the others. */
  pass(input: DrawInput): void;
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

interface Need {
  date: string | null;
  insets: Record<string, string>;
}

/** The only place that inserts, moves or removes anything in the page. */
export function createDraw(doc: Document, now?: () => number): Draw {
  const hosts = new Map<Element, Host>();
  const drawn = new Map<string, Drawn>();
  const mayPutBack = createGiveUp(now);
  const insets = new Map<string, Record<string, string>>();
  let dots: Dots | null = null;
  let epoch = 0;
  let styles = '';

  function pass(input: DrawInput): void {
    const wanted = input.places ? wantedOn(input.places, input.marks, input.open, dots) : [];
    // All looks at the layout come before the first write to it; a re-render that changed nothing needs none.
    const boxes = wanted.map(boxFor);
    const needed = new Map(
      wanted.map(({ anchor }) => [anchor.parent, { date: anchor.date, insets: insetsOf(anchor) }]),
    );
    const focused = focusedMark();
    if (!keepHosts(needed, input.theme)) return;
    const kept = new Set(wanted.map(({ key }) => key));
    for (const key of [...drawn.keys()]) if (!kept.has(key)) removeMark(key);
    wanted.forEach((want, i) => {
      const host = hosts.get(want.anchor.parent);
      if (host) place(want, host, boxes[i] ?? null);
    });
    // The same node in another column loses the focus on its way.
    if (focused?.isConnected && focusedMark() !== focused) focused.focus({ preventScroll: true });
  }

  function focusedMark(): HTMLElement | null {
    const active = doc.activeElement;
    if (!active || !madeHosts.has(active)) return null;
    return (active.shadowRoot?.activeElement as HTMLElement | null) ?? null;
  }

  /** Hosts stand in the parents that need one, nowhere else. False: the page does not want us, so we rest. */
  function keepHosts(needed: ReadonlyMap<Element, Need>, theme: string): boolean {
    const torn = [...hosts.values()].some(
      (host) => host.parent?.isConnected && host.element.parentNode !== host.parent,
    );
    if (torn && !mayPutBack()) return false;
    const spare = [...hosts.values()].filter(({ parent }) => !parent || !needed.has(parent));
    for (const { parent } of spare) if (parent) hosts.delete(parent);
    for (const [parent, { date, insets: inset }] of needed) {
      const host = hosts.get(parent) ?? takeSpare(spare, date) ?? createHost(doc, styles);
      host.parent = parent;
      host.date = date;
      hosts.set(parent, host);
      if (host.insets !== inset) setStyle(host.element, inset);
      host.insets = inset;
      setAll(host.element, { 'data-theme': theme });
      if (host.element.parentNode !== parent) parent.append(host.element);
    }
    for (const { element } of spare) element.remove();
    return true;
  }

  /** All day columns are alike, and so are all cells: one measure each, until the window changes its size. */
  function insetsOf(anchor: Anchor): Record<string, string> {
    const kind = anchor.frame === anchor.parent ? 'cell' : 'column';
    const known = insets.get(kind) ?? measureHost(anchor);
    insets.set(kind, known);
    return known;
  }

  /** Null where the mark's box is as it was. */
  function boxFor({ key, role, dots, anchor, choice }: Wanted): { box: MarkBox; signature: string } | null {
    const known = drawn.get(key);
    const signature = `${epoch} ${choice} ${dots ? anchor.parent.textContent : chipSignature(anchor)}`;
    // Cells of another month differ in size; day columns are alike, and their boxes say where in them a mark stands.
    const moved = dots && known?.host.parent !== anchor.parent;
    if (known?.signature === signature && !moved) return null;
    return {
      box: dots?.box(anchor) ?? (role === 'slot' ? slotBox(anchor) : badgeBox(role as 'effort' | 'conflict', anchor)),
      signature,
    };
  }

  function place(want: Wanted, host: Host, fresh: { box: MarkBox; signature: string } | null): void {
    const { key, role, marks } = want;
    const [mark] = marks;
    let entry = drawn.get(key);
    if (!entry) {
      const button = doc.createElement('button');
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
    const { dots, marks, choice, open, held } = want;
    const { button } = entry;
    const [mark] = marks;
    const face = dots?.face(mark) ?? faceOf(mark);
    if (entry.face !== face) (dots?.draw ?? drawFace)(button, mark);
    entry.face = face;
    const hour: SlotChoice | null = mark.role === 'slot' ? (mark.choices[choice] ?? null) : null;
    const attributes: Record<string, string> = {
      ...(dots?.attributes(marks, hour, button) ?? markAttributes(mark, hour)),
      ...(held && { 'data-severity': held.severity }),
      'aria-expanded': String(open),
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
    for (const { root } of hosts.values()) styleMarks(root, styles);
  }

  return {
    addStyles,
    takeDots(known) {
      dots = known;
      addStyles(known.css);
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

/** After a re-render a day's host, with all its marks, goes into the day's new column. */
function takeSpare(spare: Host[], date: string | null): Host | undefined {
  const at = spare.findIndex((host) => host.date === date);
  return spare.splice(at, at < 0 ? 0 : 1)[0];
}

/** What the box of a badge or a slot is computed from. */
function chipSignature({ box, chip, layer }: Anchor): string {
  const free = box ? '' : chip?.parentElement?.getAttribute('style');
  return `${JSON.stringify(box)} ${free} ${layer} ${chip?.textContent ?? ''}`;
}

function differs(before: Wanted, now: Wanted): boolean {
  if (before.choice !== now.choice || before.open !== now.open || before.held !== now.held) return true;
  return before.marks.length !== now.marks.length || before.marks.some((mark, i) => mark !== now.marks[i]);
}
