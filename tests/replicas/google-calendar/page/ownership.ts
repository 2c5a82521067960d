/**
 * Which nodes the page made itself. The real page keeps its own book of nodes and leaves foreign children alone while
 * it patches, but throws them away together with a parent it builds anew (section 6).
 */
const attributesOf = new WeakMap<Node, string[]>();

export function own<T extends Node>(node: T): T {
  attributesOf.set(node, node instanceof Element ? node.getAttributeNames() : []);
  for (const child of node.childNodes) own(child);
  return node;
}

export function isOwned(node: Node): boolean {
  return attributesOf.has(node);
}

/** Names the page itself put on a node: only those are ever taken away again. */
export function ownAttributes(node: Element): string[] {
  return attributesOf.get(node) ?? [];
}

export function noteAttributes(node: Element, names: string[]): void {
  attributesOf.set(node, names);
}

/** Drops every foreign descendant (what dialogs do when late rows arrive). */
export function stripForeign(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (isOwned(child)) stripForeign(child);
    else child.remove();
  }
}
