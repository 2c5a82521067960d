/** One way in which a page may change under us: done to elements, and undone again, so that a page is built only once. */
export interface Mutation {
  name: string;
  /** the elements it can be done to, in document order */
  targets: Element[];
  /** Changes these elements; the returned function puts them back. */
  apply(elements: readonly Element[]): () => void;
}

/** Drawn by nobody but the replica itself, or by icons. */
const NOT_OF_THE_PAGE = /^(data-replica-.*|d|viewBox|xmlns)$/;

type Change = (element: Element, name: string) => void;

const ATTRIBUTE_CHANGES: Record<string, Change> = {
  removed: (element, name) => element.removeAttribute(name),
  renamed(element, name) {
    element.setAttribute(`${name}-x`, element.getAttribute(name) ?? '');
    element.removeAttribute(name);
  },
  emptied: (element, name) => element.setAttribute(name, ''),
  garbled: (element, name) => element.setAttribute(name, '%%9999999'),
};

const CLASS_CHANGES: Record<string, Change> = {
  removed: (element, name) => element.classList.remove(name),
  renamed: (element, name) => element.classList.replace(name, `${name}X`),
};

function everyElement(doc: Document): Element[] {
  return [...doc.querySelectorAll('html, body, body *')].filter((element) => element.closest('svg, script') === null);
}

function groups(doc: Document, namesOf: (element: Element) => Iterable<string>): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of everyElement(doc)) {
    for (const name of namesOf(element)) {
      const group = found.get(name);
      if (group) group.push(element);
      else found.set(name, [element]);
    }
  }
  return found;
}

function undoing(elements: readonly Element[], name: string, change: Change): () => void {
  const before = elements.map((element) => element.getAttribute(name));
  for (const element of elements) change(element, name);
  return () => {
    elements.forEach((element, index) => {
      element.removeAttribute(`${name}-x`);
      element.setAttribute(name, before[index] ?? '');
    });
  };
}

function undoingClass(elements: readonly Element[], name: string, change: Change): () => void {
  const before = elements.map((element) => element.getAttribute('class') ?? '');
  for (const element of elements) change(element, name);
  return () => {
    elements.forEach((element, index) => {
      element.setAttribute('class', before[index] ?? '');
    });
  };
}

/** Every attribute of the page, removed, renamed, emptied and garbled. */
export function attributeMutations(doc: Document): Mutation[] {
  const byName = groups(doc, (element) => element.getAttributeNames().filter((name) => !NOT_OF_THE_PAGE.test(name)));
  return [...byName].flatMap(([name, targets]) =>
    Object.entries(ATTRIBUTE_CHANGES).map(([how, change]) => ({
      name: `${name} ${how}`,
      targets,
      apply: (elements: readonly Element[]) => undoing(elements, name, change),
    })),
  );
}

/** Every class of the page, removed and renamed. */
export function classMutations(doc: Document): Mutation[] {
  const byName = groups(doc, (element) => element.classList);
  return [...byName].flatMap(([name, targets]) =>
    Object.entries(CLASS_CHANGES).map(([how, change]) => ({
      name: `class ${name} ${how}`,
      targets,
      apply: (elements: readonly Element[]) => undoingClass(elements, name, change),
    })),
  );
}
