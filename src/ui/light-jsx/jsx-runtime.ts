import type { JSX as PreactJsx } from 'preact';

/**
 * JSX for the in-page card: elements, attributes and text, no state and no events (the page layer listens at the host). Preact would
 * be half of what every calendar page loads; what the card uses of it fits here. Types are Preact's, so a component can move
 * between the two by its first line.
 */

export interface VirtualElement {
  tag: string;
  attributes: Record<string, unknown>;
  children: readonly (VirtualElement | string)[];
}

export type VirtualChild = VirtualElement | string | number | boolean | null | undefined | readonly VirtualChild[];

type Props = Record<string, unknown> & { children?: VirtualChild };
type Component = (props: never) => VirtualChild;

export declare namespace JSX {
  type Element = VirtualChild;
  type ElementType = string | Component;
  type IntrinsicElements = PreactJsx.IntrinsicElements;
  interface IntrinsicAttributes {
    key?: string | number;
  }
  interface ElementChildrenAttribute {
    children: unknown;
  }
}

/** An element, or what a component makes of its props. Components hold no state, so they are called at once. */
export function jsx(type: string | Component, props: Props): VirtualChild {
  if (typeof type === 'function') return type(props as never);
  const { children, ...attributes } = props;
  return { tag: type, attributes, children: flatten(children) };
}

export const jsxs = jsx;

export function Fragment({ children }: { children?: VirtualChild }): VirtualChild {
  return children;
}

/** One list. What is not shown keeps its place as an empty text, so that its neighbours keep their nodes, and with them the focus. */
export function flatten(child: VirtualChild): (VirtualElement | string)[] {
  if (Array.isArray(child)) return child.flatMap(flatten);
  if (child === null || child === undefined || typeof child === 'boolean') return [''];
  return [typeof child === 'number' ? String(child) : (child as VirtualElement | string)];
}
