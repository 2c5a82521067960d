import type { PageSaid } from '../platform/marks.ts';
import type { SiteForms } from '../sites/site-forms.ts';
import type { SaidView } from '../ui/card/said-view.ts';
import { isOwnAddress } from './card-address.ts';
import { createCountdown } from './card-countdown.ts';
import { createSaidHost } from './said-host.ts';
import { createSaidSurface } from './said-surface.ts';
import { ask, newId } from './send.ts';
import type { Tools, ToolsInput } from './tools.ts';

const ADDED_SHOWN_MS = 10_000;
/** An offer to answer holds it longer, and not for ever. */
const OFFER_HOLDS_MS = 20_000;
const LOOK_MS = 300;
/** Screen readers hear a change of a line they know, not a line that comes with its words. */
const ALOUD_MS = 60;

/** Lines at the foot of the page: what became of an Add, and what to press or change. */
export type SaidLine = Pick<Tools, 'refresh' | 'follow' | 'act' | 'key' | 'owns'>;

export function createSaidLine(input: ToolsInput, forms: SiteForms): SaidLine {
  const { doc, site, port, signal } = input;
  const host = createSaidHost(doc);
  const surface = createSaidSurface(input, forms);
  const offered = () => input.marks()?.save?.offer ?? false;
  const countdown = createCountdown(
    () => doc.hidden || host.isHeld() || (offered() && Date.now() - shownAt < OFFER_HOLDS_MS),
  );
  let shownAt = 0;
  /** What was put away, and what was said aloud, in this life of the page. */
  const away = new Set<string>();
  const heard = new Set<string>();
  /** One id for one booking: a double click is the same command. */
  const ids = new Map<string, string>();
  let view: SaidView | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    const page = input.marks();
    const raw = page?.said ?? null;
    if (raw) surface.hear(raw, false);
    const said = raw && { ...raw, text: surface.textOf(raw) };
    if (!page || !said || !belongs(said) || away.has(nameOf(said))) {
      hide();
      return;
    }
    const { words, lang, save } = page;
    const same = view !== null && nameOf(view.said) === nameOf(said);
    if (view && same) {
      show({ said, words, lang, save });
      return;
    }
    const aloud = !heard.has(nameOf(said));
    heard.add(nameOf(said));
    view = { said: { ...said, text: aloud ? '' : said.text }, words, lang, save, problem: '', busy: false, aloud };
    show({});
    if (aloud) setTimeout(sayNow, ALOUD_MS, said);
    countdown.stop();
    shownAt = Date.now();
    if (said.state === 'added') countdown.start(ADDED_SHOWN_MS, putAway);
    look();
  }

  /** The words of this moment: a popover that came open is spoken of. */
  function sayNow(said: PageSaid): void {
    const raw = input.marks()?.said;
    if (!view || !raw || nameOf(view.said) !== nameOf(said) || nameOf(raw) !== nameOf(said)) return;
    const text = surface.textOf(raw);
    if (view.said.text !== text) show({ said: { ...raw, text } });
  }

  /** "Press Save" is for the page with the Save button, and what to change for the editor of that very event. */
  function belongs({ state, nativeId }: PageSaid): boolean {
    const { kind } = site.page(input.url(), doc);
    if (state === 'press-save') return kind === 'editor';
    return state !== 'fix' || (nativeId !== null && forms.editedEvent(input.url(), doc, nativeId) !== null);
  }

  function show(change: Partial<SaidView>): void {
    if (!view) return;
    view = { ...view, ...change };
    host.show(view, site.theme(doc));
  }

  function hide(): void {
    countdown.stop();
    clearTimeout(timer);
    view = null;
    host.hide();
  }

  /** Follows what the line speaks of for as long as it is there, and goes with it. */
  function look(): void {
    clearTimeout(timer);
    if (!view || signal.aborted) return;
    const { said } = view;
    if (said.state !== 'undo' && said.state !== 'fix') {
      host.place(null);
      return;
    }
    if (!doc.hidden) {
      const { surface: box, gone } = surface.look(said);
      if (gone) {
        // An editor that was left may be opened again, and there is still something to change in it.
        if (said.state === 'fix') hide();
        else putAway();
        return;
      }
      if (said.text !== '') sayNow(said);
      host.place(box);
    }
    timer = setTimeout(look, LOOK_MS);
  }

  /** Nobody needs to hear it again, here or elsewhere. */
  function putAway(): void {
    if (!view) return;
    const { said } = view;
    away.add(nameOf(said));
    hide();
    const message = { type: 'page/heard' as const, id: newId(), account: input.account(), said: said.id };
    // A line that comes once more after a silent worker is no harm.
    ask(port, message).catch(() => undefined);
  }

  async function undoAdded(): Promise<void> {
    if (!view || view.busy) return;
    const { said, words } = view;
    show({ busy: true, problem: '' });
    const id = ids.get(said.id) ?? newId();
    ids.set(said.id, id);
    surface.hear(said, true);
    const accountIndex = site.page(input.url(), doc).accountIndex;
    try {
      const account = input.account();
      const reply = await ask(port, { type: 'page/undo-added', id, account, accountIndex, booking: said.id });
      show({ busy: false });
      if (!reply.ok) return show({ problem: reply.text });
      countdown.stop();
      input.accept(reply.marks);
      const opened = surface.openOnce(reply.marks.said?.id === said.id ? reply.marks.said : said);
      if (!opened && isOwnAddress(reply.url, input.url())) input.go(reply.url);
      else look();
    } catch {
      show({ busy: false, problem: port.alive() ? words.failed : words.reload });
    }
  }

  async function saveForMe(on: true | null): Promise<void> {
    if (!view || view.busy) return;
    const { words } = view;
    show({ busy: true, problem: '' });
    try {
      const reply = await ask(port, { type: 'page/save-for-me', id: newId(), account: input.account(), on });
      show({ busy: false });
      if (reply.ok) input.accept(reply.marks);
      else show({ problem: reply.text });
    } catch {
      show({ busy: false, problem: port.alive() ? words.failed : words.reload });
    }
  }

  signal.addEventListener('abort', hide, { once: true });
  return {
    refresh,
    follow() {
      if (view && !belongs(view.said)) hide();
      else if (view) look();
      // Its editor may be there by now.
      else if (input.marks()?.said?.state === 'fix') refresh();
    },
    act(target, trusted) {
      if (!trusted) return;
      const action = target.closest('[data-action]')?.getAttribute('data-action');
      if (action === 'close') putAway();
      else if (action === 'undo-added') void undoAdded();
      else if (action === 'save-yes') void saveForMe(true);
      else if (action === 'save-no') void saveForMe(null);
    },
    key(event) {
      if (event.isTrusted && event.key === 'Escape') putAway();
    },
    owns: host.owns,
  };
}

/** A booking is said anew in every state it comes to. */
function nameOf({ id, state }: PageSaid): string {
  return `${id} ${state}`;
}
