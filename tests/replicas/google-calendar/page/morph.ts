import { isOwned, noteAttributes, own, ownAttributes } from './ownership.ts';

function morphAttributes(live: Element, wanted: Element): void {
  const names = wanted.getAttributeNames();
  for (const name of ownAttributes(live)) if (!names.includes(name)) live.removeAttribute(name);
  for (const name of names) {
    const value = wanted.getAttribute(name) ?? '';
    if (live.getAttribute(name) !== value) live.setAttribute(name, value);
  }
  noteAttributes(live, names);
}

/**
 * Makes a live node look like a freshly built one while keeping the nodes: this is how chips get recycled, with
 * another data-eventid, style and label on the same element (section 6, DAYBOW). Foreign children stay.
 */
export function morph(live: Node, wanted: Node): void {
  if (live instanceof Element && wanted instanceof Element) morphAttributes(live, wanted);
  else if (live.nodeValue !== wanted.nodeValue) live.nodeValue = wanted.nodeValue;
  const mine = [...live.childNodes].filter(isOwned);
  const target = [...wanted.childNodes];
  target.forEach((child, index) => {
    const old = mine[index];
    if (old === undefined) {
      const last = mine.at(-1);
      if (index > 0 || last === undefined) live.appendChild(own(child));
      else live.insertBefore(own(child), last.nextSibling);
    } else if (old.nodeName === child.nodeName) {
      morph(old, child);
    } else {
      live.replaceChild(own(child), old);
    }
  });
  for (const surplus of mine.slice(target.length)) surplus.parentNode?.removeChild(surplus);
}
