/** Markup as data: the imagined server writes it as text, the page's script and the unit tests make nodes of it. */
export interface Tree {
  tag: string;
  attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  children: readonly Branch[];
}
export type Branch = Tree | string | undefined;

export function el(tag: string, attributes: Tree['attributes'] = {}, ...children: Branch[]): Tree {
  return { tag, attributes, children };
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
const VOID = new Set(['meta', 'input', 'img', 'link', 'br']);
const RAW = new Set(['script', 'style']);

function said(attributes: Tree['attributes']): [string, string][] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => [name, value === true ? '' : String(value)]);
}

export function toHtml(branch: Branch): string {
  if (branch === undefined) return '';
  if (typeof branch === 'string') return escapeText(branch);
  const { tag, attributes, children } = branch;
  const open = said(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (VOID.has(tag)) return `<${tag}${open}>`;
  // What stands in a script was made safe where it was written.
  const inside = RAW.has(tag) ? children.join('') : children.map(toHtml).join('');
  return `<${tag}${open}>${inside}</${tag}>`;
}

const SVG = 'http://www.w3.org/2000/svg';

export function toDom(document: Document, tree: Tree, namespace: string | null = null): Element {
  const space = tree.tag === 'svg' ? SVG : namespace;
  const node = space === null ? document.createElement(tree.tag) : document.createElementNS(space, tree.tag);
  for (const [name, value] of said(tree.attributes)) node.setAttribute(name, value);
  for (const child of tree.children) {
    if (child === undefined) continue;
    node.append(typeof child === 'string' ? child : toDom(document, child, space));
  }
  return node;
}
