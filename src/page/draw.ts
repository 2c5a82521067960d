import type { Mark, SlotMark } from '../platform/marks.ts';
import type { Anchor, Places } from '../sites/site.ts';
import { createGiveUp } from './give-up.ts';
import { badgeBox, type MarkBox, slotBox } from './mark-box.ts';
import { drawFace, faceOf, markAttributes } from './mark-face.ts';
import { createHost, type Host, MARKS_TAG, measureHost } from './mark-host.ts';
import { markKey } from './mark-key.ts';

const MARKS_NAME = MARKS_TAG.toUpperCase();

export interface DrawInput {
  marks: readonly Mark[];
  places: Places | null;
  theme: 'light' | 'dark';
  /** The mark whose card is open, and which of its hours the card shows. */
  open: { key: string; choice: number } | null;
}

export interface Draw {
  /** Puts every mark where it belongs now and takes away the others. */
  pass(input: DrawInput): void;
  button(key: string): HTMLElement | null;
  /** Key of the mark an element of ours belongs to. */
  keyOf(element: Element): string | null;
  owns(node: Node): boolean;
  /** Boxes are measured anew (the window was resized). */
  remeasure(): void;
  clear(): void;
}

interface Drawn {
  button: HTMLElement;
  edge: HTMLElement | null;
  host: Host;
  face: string;
  /** What the box was computed from; the same again needs no look at the layout. */
  signature: string;
  /** What the attributes were written for. */
  said: { mark: Mark; choice: number; open: boolean } | null;
}

interface Need {
  date: string | null;
  insets: Record<string, string>;
}

interface Wanted {
  key: string;
  mark: Mark;
  anchor: Anchor;
  choice: number;
}

/** The only place that inserts, moves or removes anything in the page. */
export function createDraw(doc: Document, now?: () => number): Draw {
  const hosts = new Map<Element, Host>();
  const drawn = new Map<string, Drawn>();
  const mayPutBack = createGiveUp(now);
  const insets = new Map<string, Record<string, string>>();
  let epoch = 0;

  function pass(input: DrawInput): void {
    const wanted = input.places ? anchored(input.marks, input.places, input.open) : [];
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
      if (host) place(want, host, boxes[i] ?? null, input.open?.key === want.key);
    });
    // The same node in another column loses the focus on its way.
    if (focused?.isConnected && focusedMark() !== focused) focused.focus({ preventScroll: true });
  }

  function focusedMark(): HTMLElement | null {
    const active = doc.activeElement;
    if (active?.nodeName !== MARKS_NAME) return null;
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
      const host = hosts.get(parent) ?? takeSpare(spare, date) ?? createHost(doc);
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
  function boxFor({ key, mark, anchor, choice }: Wanted): { box: MarkBox; signature: string } | null {
    const { box, chip, layer } = anchor;
    const free = box ? '' : chip?.parentElement?.getAttribute('style');
    const signature = `${epoch} ${choice} ${JSON.stringify(box)} ${free} ${layer} ${chip?.textContent ?? ''}`;
    if (drawn.get(key)?.signature === signature) return null;
    return { box: mark.role === 'slot' ? slotBox(anchor) : badgeBox(mark.role, anchor), signature };
  }

  function place(
    { key, mark, choice }: Wanted,
    host: Host,
    fresh: { box: MarkBox; signature: string } | null,
    open: boolean,
  ): void {
    let entry = drawn.get(key);
    if (!entry) {
      const button = doc.createElement('button');
      button.className = `${mark.role} new`;
      button.addEventListener('animationend', () => button.classList.remove('new'), { once: true });
      entry = { button, edge: null, host, face: '', signature: '', said: null };
      drawn.set(key, entry);
    }
    const { button } = entry;
    if (button.parentNode !== host.root) host.root.append(button);
    entry.host = host;
    if (entry.said?.mark !== mark || entry.said.choice !== choice || entry.said.open !== open) {
      if (entry.face !== faceOf(mark)) drawFace(button, mark);
      entry.face = faceOf(mark);
      const shown = mark.role === 'slot' ? (mark.choices[choice] ?? null) : null;
      setAll(button, { ...markAttributes(mark, shown), 'aria-expanded': String(open) });
      if (entry.edge && mark.role === 'conflict') setAll(entry.edge, { 'data-severity': mark.severity });
      entry.said = { mark, choice, open };
    }
    if (entry.edge && entry.edge.parentNode !== host.root) host.root.append(entry.edge);
    if (!fresh) return;
    entry.signature = fresh.signature;
    setStyle(button, fresh.box.style);
    setAll(button, { 'data-size': fresh.box.size });
    placeEdge(entry, mark, fresh.box);
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

  function removeMark(key: string): void {
    drawn.get(key)?.button.remove();
    drawn.get(key)?.edge?.remove();
    drawn.delete(key);
  }

  return {
    pass,
    button: (key) => drawn.get(key)?.button ?? null,
    keyOf: (element) => [...drawn].find(([, { button }]) => button.contains(element))?.[0] ?? null,
    owns: (node) => node.nodeName === MARKS_NAME,
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

/** The marks that have a place on the page now. */
function anchored(marks: readonly Mark[], places: Places, open: DrawInput['open']): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const mark of marks) {
    const key = markKey(mark);
    const asked = open?.key === key ? open.choice : 0;
    const found = mark.role === 'slot' ? slotPlace(mark, places, asked) : eventPlace(mark, places);
    if (found) wanted.set(key, { key, mark, ...found });
  }
  return [...wanted.values()];
}

/** The hour that the card shows, where it is on the page; else the slot itself. */
function slotPlace(mark: SlotMark, places: Places, asked: number): { anchor: Anchor; choice: number } | null {
  for (const choice of new Set([asked, 0])) {
    const hour = mark.choices[choice];
    const anchor = hour ? places.slot(hour) : null;
    if (anchor) return { anchor, choice };
  }
  return null;
}

/** The chip on the event's own day; of an event that began before what is shown, its first piece. */
function eventPlace(mark: Exclude<Mark, SlotMark>, places: Places): { anchor: Anchor; choice: number } | null {
  const anchors = places.onEvent(mark.nativeId);
  const until = mark.endIso.slice(0, 10);
  const own = anchors.find(({ date }) => date === null || date === mark.date);
  const anchor = own ?? anchors.find(({ date }) => date !== null && date > mark.date && date <= until);
  return anchor ? { anchor, choice: 0 } : null;
}

function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}
