export type Child = Node | string | undefined;
export type Attributes = Record<string, string | number | boolean | undefined>;

/** createElement only: the page enforces Trusted Types, so no markup string may be parsed (section 8.3). */
export function element(
  document: Document,
  tag: string,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) {
    if (child === undefined || child === '') continue;
    node.append(child);
  }
  return node;
}
