import type { PageSaid } from '../platform/marks.ts';
import type { SiteForms } from '../sites/site-forms.ts';
import type { ToolsInput } from './tools.ts';

/** An event that is not on the page by then is not waited for: the line says what to do. */
const WAIT_MS = 20_000;

/** What a line speaks of on the page: the popover of an event to take out, the editor of an event to change. */
export interface SaidSurface {
  /** A line came: whether this page opens a popover by itself is known at the first hearing. `own`: she asked for it on this page. */
  hear(said: PageSaid, own: boolean): void;
  /** What to say: something else where no popover was opened here. */
  textOf(said: PageSaid): string;
  /** Looks for it, and opens it once where that is ours to do. `gone`: it was there, and is no more. */
  look(said: PageSaid): { surface: Element | null; gone: boolean };
  /** Opens an event's popover; true where it is open or was opened by us before. */
  openOnce(said: PageSaid): boolean;
}

export function createSaidSurface(input: ToolsInput, forms: SiteForms): SaidSurface {
  const { doc } = input;
  const opened = new Set<string>();
  /** Whether this page may open the event's popover: where she asked for it, or looked when the popup did. */
  const mayOpen = new Map<string, boolean>();
  const seen = new Set<string>();
  const since = new Map<string, number>();

  function openOnce({ id, nativeId }: PageSaid): boolean {
    if (opened.has(id)) return true;
    if (mayOpen.get(id) !== true) return false;
    // One tab opens it: the one she looks at.
    if (nativeId === null || doc.hidden || !forms.openEvent(doc, nativeId)) return false;
    opened.add(id);
    return true;
  }

  function find(said: PageSaid): Element | null {
    const { id, state, nativeId } = said;
    if (nativeId === null) return null;
    if (state === 'fix') return forms.editedEvent(input.url(), doc, nativeId)?.surface ?? null;
    if (state !== 'undo') return null;
    const first = since.get(id) ?? Date.now();
    since.set(id, first);
    if (!opened.has(id) && Date.now() - first < WAIT_MS) openOnce(said);
    return opened.has(id) ? forms.openPopover(doc, nativeId) : null;
  }

  return {
    hear({ id, state }, own) {
      if (own || (state === 'undo' && !mayOpen.has(id))) mayOpen.set(id, own || doc.hasFocus());
    },
    textOf: ({ id, text, elsewhere }) => (elsewhere === undefined || opened.has(id) ? text : elsewhere),
    openOnce,
    look(said) {
      const name = `${said.id} ${said.state}`;
      const surface = find(said);
      if (surface) seen.add(name);
      return { surface, gone: !surface && seen.has(name) };
    },
  };
}
