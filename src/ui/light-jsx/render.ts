import { flatten, type VirtualChild, type VirtualElement } from './jsx-runtime.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes `target` hold what the JSX says. Nodes of the same tag at the same place are kept and changed. Text is only ever text. */
export function render(child: VirtualChild, target: Element): void {
  patchChildren(target, flatten(child));
}

function patchChildren(parent: Element, wanted: readonly (VirtualElement | string)[]): void {
  wanted.forEach((child, at) => {
    const held = parent.childNodes[at];
    const node = typeof child === 'string' ? patchText(held, child, parent) : patchElement(held, child, parent);
    if (!held) parent.append(node);
    else if (node !== held) held.replaceWith(node);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

function patchText(held: ChildNode | undefined, text: string, parent: Element): ChildNode {
  if (held?.nodeType !== Node.TEXT_NODE) return parent.ownerDocument.createTextNode(text);
  if (held.nodeValue !== text) held.nodeValue = text;
  return held;
}

function patchElement(
  held: ChildNode | undefined,
  { tag, attributes, children }: VirtualElement,
  parent: Element,
): ChildNode {
  const svg = tag === 'svg' || parent.namespaceURI === SVG;
  const same = held instanceof Element && held.localName === tag;
  const doc = parent.ownerDocument;
  const element = same ? held : svg ? doc.createElementNS(SVG, tag) : doc.createElement(tag);
  const kept = new Set<string>();
  for (const [name, value] of Object.entries(attributes)) {
    // `aria-expanded={false}` is said; any other false, null or undefined means the attribute is not there.
    const said = value !== null && value !== undefined && (value !== false || name.startsWith('aria-'));
    if (!said || isState(tag, name)) continue;
    const attribute = svg ? name : name.toLowerCase();
    kept.add(attribute);
    const text = value === true && !name.startsWith('aria-') ? '' : String(value);
    if (element.getAttribute(attribute) !== text) element.setAttribute(attribute, text);
  }
  for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
  patchChildren(element, children);
  if (tag === 'select' && typeof attributes.value === 'string') pick(element as HTMLSelectElement, attributes.value);
  return element;
}

/** What a select shows is no attribute: it is set once its options are there. */
function isState(tag: string, name: string): boolean {
  return tag === 'select' && name === 'value';
}

function pick(select: HTMLSelectElement, value: string): void {
  if (select.value !== value) select.value = value;
}
