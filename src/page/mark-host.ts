import type { Anchor } from '../sites/site.ts';
import { adopt } from '../ui/card/adopt.ts';
import { scaleOf } from './mark-box.ts';

/** Open shadow root, one per day column or all-day cell, appended to it and never to what the page recycles. */
export const MARKS_TAG = 'kneadtime-marks';

/** The hosts that we made: a page may have an element of the same name. */
export const madeHosts = new WeakSet<EventTarget>();

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  parent: Element | null;
  /** The day it stands in, or the mark it stands beside; null in the all-day row. */
  name: string | null;
  /** What `measureHost` said when its style was written last. */
  insets: Record<string, string> | null;
}

export function createHost(doc: Document, css: string): Host {
  const element = doc.createElement(MARKS_TAG);
  const root = element.attachShadow({ mode: 'open' });
  adopt(root, css);
  madeHosts.add(element);
  return { element, root, parent: null, name: null, insets: null };
}

/** The frame's place inside the parent, and the corner radius of the page's own chips. One look at the layout per epoch. */
export function measureHost(anchor: Anchor): Record<string, string> {
  const view = anchor.parent.ownerDocument.defaultView;
  const chip = anchor.chip ?? anchor.frame.firstElementChild;
  const radius = chip && view ? view.getComputedStyle(chip).borderTopLeftRadius : '';
  const base = { '--kt-radius': /^[1-9]\d*(\.\d+)?px$/.test(radius) ? radius : '5px' };
  if (anchor.frame === anchor.parent) return base;
  const outer = anchor.parent.getBoundingClientRect();
  const inner = anchor.frame.getBoundingClientRect();
  const border = anchor.parent.clientLeft;
  const width = anchor.parent.clientWidth;
  const scale = scaleOf(anchor.parent);
  return {
    ...base,
    '--kt-top': `${(inner.top - outer.top) / scale - anchor.parent.clientTop}px`,
    '--kt-left': `${(inner.left - outer.left) / scale - border}px`,
    '--kt-right': `${Math.max(0, (outer.left - inner.right) / scale + border + width)}px`,
  };
}

/** After a re-render a day's host, with all its marks, goes into the day's new column, and a line's to the effort's new row. */
export function takeSpare(spare: [Element, Host][], name: string | null): Host | undefined {
  const at = spare.findIndex(([, host]) => host.name === name);
  return spare.splice(at, at < 0 ? 0 : 1)[0]?.[1];
}
