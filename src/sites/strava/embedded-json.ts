import { EMBEDDED } from './selectors.ts';

/** A page's whole state; more than this is none of the page's own. */
const MOST_TEXT = 5_000_000;
const MOST_ELEMENTS = 200;

const known = new WeakMap<Element, { key: string; text: unknown; read: unknown }>();

/**
 * What `read` makes of each JSON in the document, form by form. Parsed once for each text; only what was made of it is kept. `read` must
 * depend on nothing but the JSON and `key`.
 */
export function embeddedJson<T>(doc: Document, key: string, read: (json: unknown) => T): T[] {
  const elements = new Set(EMBEDDED.flatMap((css) => [...doc.querySelectorAll(css)]));
  return [...elements].slice(0, MOST_ELEMENTS).flatMap((element) => {
    // A script's text is long, and never written into again: its node stands for it.
    const text = element.getAttribute('data-react-props') ?? element.firstChild;
    let held = known.get(element);
    if (held?.key !== key || held.text !== text) {
      const json = parsed(typeof text === 'string' ? text : (element.textContent ?? ''));
      held = { key, text, read: json === undefined ? undefined : read(json) };
      known.set(element, held);
    }
    return held.read === undefined ? [] : [held.read as T];
  });
}

function parsed(text: string): unknown {
  if (text.length > MOST_TEXT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
