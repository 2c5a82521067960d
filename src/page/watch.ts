export interface WatchInput {
  doc: Document;
  /** The narrowest node that stays while the page re-renders; null while there is none. */
  root(): Element | null;
  /** True for nodes that we put there. */
  owns(node: Node): boolean;
  /** The root has another size. */
  resized(): void;
  /** Once per frame in which something changed; `at`: when it did, which a frame full of layout comes long after. */
  pass(at: number): void;
  signal: AbortSignal;
}

export interface Watch {
  /** Asks for a pass without a mutation (new marks, another size). */
  soon(): void;
}

/** By these a page as a whole changes its theme (where no tag in the head tells it), its direction or its view. */
const SHELL = ['class', 'style', 'dir', 'data-viewkey'];

/** By these a page gives a node to another event or activity (chips: DAYBOW 2026-09), or moves it; its renderer also writes into text nodes. */
const RECYCLED = ['style', 'data-eventid', 'data-datekey', 'href'];

/** One observer on the narrowest stable root, one pass per frame, nothing while the tab is hidden. */
export function watchPage({ doc, root, owns, resized, pass, signal }: WatchInput): Watch {
  let frame: number | null = null;
  let watched: Element | null = null;
  /** The root and all around it. */
  let chain = new Set<Node>();
  /** Nothing came or went that could make another node the root. */
  let sure = false;
  let changedAt = Date.now();
  const view = doc.defaultView ?? globalThis;

  const changed = () => {
    changedAt = Date.now();
    soon();
  };

  const soon = () => {
    if (frame !== null || doc.hidden || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = null;
      if (signal.aborted) return;
      attach();
      pass(changedAt);
    });
  };

  // A page that recycles its chips tells of thousands of changes at once: after the first that is not ours, only those count that may
  // make another node the root.
  const observer = new MutationObserver((records) => {
    let theirs = false;
    let inside = false;
    for (const record of records) {
      const around = chain.has(record.target);
      const aboutRoot = sure && record.type === 'childList' && around;
      if ((inside && !aboutRoot) || isOurs(record, owns)) continue;
      theirs = true;
      // What the body says of itself (its view comes late) is how marks look, and nothing that is read.
      inside ||= !around || record.type === 'childList';
      if (aboutRoot && !(record.target === watched && isExchange(record))) sure = false;
    }
    if (inside) changed();
    else if (theirs) soon();
  });
  let size = '';
  const sizes =
    typeof ResizeObserver === 'function'
      ? new ResizeObserver(([entry]) => {
          const now = `${entry?.contentRect.width} ${entry?.contentRect.height}`;
          if (size !== '' && now !== size) {
            resized();
            // Marks may have to move; nothing that is read has changed.
            soon();
          }
          size = now;
        })
      : null;

  const attach = () => {
    if (sure && watched?.isConnected) return;
    const found = root();
    sure = found !== null;
    const next = found ?? doc.body;
    if (next === watched && next.isConnected) return;
    observer.disconnect();
    sizes?.disconnect();
    watched = next;
    observer.observe(next, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: RECYCLED,
    });
    sizes?.observe(next);
    // The root itself may be replaced, and a change of theme is written in the head.
    chain = new Set([next]);
    for (let up = next.parentElement; up; up = up.parentElement) {
      chain.add(up);
      const isShell = up === doc.body || up === doc.documentElement;
      observer.observe(up, { childList: true, ...(isShell && { attributes: true, attributeFilter: SHELL }) });
    }
    if (doc.head)
      observer.observe(doc.head, { childList: true, subtree: true, attributes: true, attributeFilter: ['content'] });
  };

  const detach = () => {
    observer.disconnect();
    sizes?.disconnect();
    watched = null;
    if (frame !== null) view.cancelAnimationFrame(frame);
    frame = null;
  };

  const onVisible = () => {
    if (doc.hidden) detach();
    else {
      attach();
      changed();
    }
  };

  doc.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', detach, { once: true });
  onVisible();
  return { soon: changed };
}

function isOurs(record: MutationRecord, owns: (node: Node) => boolean): boolean {
  if (owns(record.target)) return true;
  return record.type === 'childList' && all(record.addedNodes, owns) && all(record.removedNodes, owns);
}

/** The page put a new node in the place of one of the same kind: what is around them stays the root. */
function isExchange({ addedNodes: [added], removedNodes: [removed] }: MutationRecord): boolean {
  return added instanceof Element && removed instanceof Element && kindOf(added) === kindOf(removed);
}

function kindOf(element: Element): string {
  return `${element.nodeName} ${element.getAttribute('role')}`;
}

function all(nodes: NodeList, holds: (node: Node) => boolean): boolean {
  for (const node of nodes) if (!holds(node)) return false;
  return true;
}
