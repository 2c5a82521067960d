export interface WatchInput {
  doc: Document;
  /** The narrowest node that stays while the page re-renders; null while there is none. */
  root(): Element | null;
  /** True for nodes that we put there. */
  owns(node: Node): boolean;
  /** The root has another size. */
  resized(): void;
  /** Once per frame in which something changed. */
  pass(): void;
  signal: AbortSignal;
}

export interface Watch {
  /** Asks for a pass without a mutation (new marks, another size). */
  soon(): void;
}

/**
 * One observer on the narrowest stable root, one pass per frame, nothing while the tab is hidden. Attributes: only the two by which
 * the page recycles a chip for another event (DAYBOW 2026-09); its renderer also writes into text nodes.
 */
export function watchPage({ doc, root, owns, resized, pass, signal }: WatchInput): Watch {
  let frame: number | null = null;
  let watched: Element | null = null;
  /** Nothing came or went that could make another node the root. */
  let sure = false;
  const view = doc.defaultView ?? globalThis;

  const soon = () => {
    if (frame !== null || doc.hidden || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = null;
      if (signal.aborted) return;
      attach();
      pass();
    });
  };

  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurs(record, owns));
    if (theirs.some(({ type, target }) => type === 'childList' && target.contains(watched))) sure = false;
    if (theirs.length > 0) soon();
  });
  let size = '';
  const sizes =
    typeof ResizeObserver === 'function'
      ? new ResizeObserver(([entry]) => {
          const now = `${entry?.contentRect.width} ${entry?.contentRect.height}`;
          if (size !== '' && now !== size) {
            resized();
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
      attributeFilter: ['style', 'data-eventid', 'data-datekey'],
    });
    sizes?.observe(next);
    // The root itself may be replaced, and a change of theme is written in the head.
    for (let up = next.parentElement; up; up = up.parentElement) observer.observe(up, { childList: true });
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
      soon();
    }
  };

  doc.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', detach, { once: true });
  onVisible();
  return { soon };
}

function isOurs(record: MutationRecord, owns: (node: Node) => boolean): boolean {
  if (owns(record.target)) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(owns);
}
