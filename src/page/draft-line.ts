import type { PageMessage } from '../platform/messages.ts';
import type { Draft, SiteForms } from '../sites/site-forms.ts';
import { createDraftHost, type DraftVerdict } from './draft-host.ts';
import { ask, newId } from './send.ts';
import type { ToolsInput } from './tools.ts';

type Asked = Extract<PageMessage, { type: 'page/draft' }>;

/** Nobody is judged while she types. */
const STILL_MS = 400;
/** Questions per form at most: an afternoon of changing one's mind. */
const MOST_ASKED = 200;
const LETTERS = 3;
/** A form opens with a movement: the line goes with it, and rests. */
const MOVING_MS = 500;
/** Elements around a form that may move or hide it. */
const MOST_AROUND = 30;

export interface DraftLine {
  /** An element of the page got the focus. */
  focused(element: Element): void;
  /** The page scrolled, was drawn again or changed its size. */
  follow(): void;
  /** A click in the line; true where it was one of ours. */
  act(target: Element): boolean;
  /** Puts the line away, and stops watching the form. */
  close(): void;
  owns(node: EventTarget): boolean;
}

interface Watched {
  surface: Element;
  /** Where she writes, as long as it is there. */
  field: Element;
  /** What was asked last, and how often. */
  asked: string;
  count: number;
  /** She put the line away. */
  silenced: boolean;
}

/**
 * What the worker says of a massage that she books herself, in one line beside the page's own form. The form is watched from its first
 * focus until it is gone; at rest there is no timer, and no frame is asked for while nothing moves.
 */
export function createDraftLine(input: ToolsInput, forms: SiteForms): DraftLine {
  const { doc, port, signal } = input;
  const view = doc.defaultView ?? window;
  const host = createDraftHost(doc);
  let watched: Watched | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let movingUntil = 0;

  const later = () => {
    if (!watched || watched.silenced) return;
    clearTimeout(timer);
    timer = setTimeout(look, STILL_MS);
  };
  // Only to hear of it: what she types is read from the form, half a second later.
  doc.addEventListener('input', (event) => event.isTrusted && later(), { capture: true, passive: true, signal });
  const observer = new MutationObserver((records) => {
    stir();
    if (records.some(({ target }) => watched?.surface.contains(target) || watched?.surface.isConnected === false))
      later();
  });
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(() => stir()) : null;
  signal.addEventListener('abort', close, { once: true });

  function current(field: Element, surface: Element): Draft | null {
    return forms.draft(input.url(), doc, field.isConnected ? field : surface);
  }

  function watch(field: Element): void {
    const draft = current(field, field);
    if (!draft) return;
    if (watched?.surface === draft.surface) watched.field = field;
    else {
      close();
      watched = { surface: draft.surface, field, asked: '', count: 0, silenced: false };
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(draft.surface, all);
      sizes?.observe(draft.surface);
      // The form itself goes with the children of one of its parents, or is moved or hidden with one of them.
      const attributeFilter = ['style', 'class', 'hidden'];
      let around = draft.surface.parentElement;
      for (let i = 0; around && i < MOST_AROUND; i++, around = around.parentElement)
        observer.observe(around, { childList: true, attributeFilter });
    }
    later();
  }

  /** Reads the form: asks about what is new in it, and puts the line away where there is nothing to ask. */
  function look(): void {
    const form = watched;
    if (!form || form.silenced || signal.aborted) return;
    const draft = current(form.field, form.surface);
    if (draft?.surface !== form.surface) {
      close();
      return;
    }
    const { title, when, nativeId } = draft;
    const question = when && lettersOf(title) >= LETTERS ? JSON.stringify([title, when, nativeId]) : '';
    if (question === form.asked) return;
    form.asked = question;
    if (!when || question === '' || form.count++ >= MOST_ASKED) put(form, null);
    else void judge(form, { title, ...when, eventId: nativeId });
  }

  async function judge(form: Watched, event: Omit<Asked, 'type' | 'id' | 'account'>): Promise<void> {
    const { asked } = form;
    host.open();
    const message: Asked = { type: 'page/draft', id: newId(), account: input.account(), ...event };
    const reply = await ask(port, message).catch(() => null);
    // Meanwhile she wrote on, put the line away, or closed the form.
    if (watched === form && form.asked === asked && !form.silenced) put(form, reply?.ok ? reply.verdict : null);
  }

  function put(form: Watched, verdict: DraftVerdict | null): void {
    stopFrames();
    if (verdict === null) host.close();
    else {
      const marks = input.marks();
      host.show(verdict, { lang: marks?.lang ?? 'en', close: marks?.words.close ?? '' });
      host.dress(input.site.theme(doc));
      host.place(form.surface);
      stir();
    }
  }

  /** Something moved, or may begin to: the line goes with the form for half a second, and rests. */
  function stir(): void {
    if (!host.shows()) return;
    movingUntil = Date.now() + MOVING_MS;
    if (frame === 0) frame = view.requestAnimationFrame(next);
  }

  function next(): void {
    frame = 0;
    beside();
    if (host.shows() && Date.now() < movingUntil) frame = view.requestAnimationFrame(next);
  }

  function beside(): void {
    if (!watched || !host.shows()) return;
    const { surface } = watched;
    const shown = surface.isConnected && (surface.checkVisibility?.({ visibilityProperty: true }) ?? true);
    if (shown) host.place(surface);
    else close();
  }

  function stopFrames(): void {
    if (frame !== 0) view.cancelAnimationFrame(frame);
    frame = 0;
  }

  function close(): void {
    clearTimeout(timer);
    stopFrames();
    observer.disconnect();
    sizes?.disconnect();
    host.close();
    watched = null;
  }

  return {
    focused: (element) => !signal.aborted && watch(element),
    follow() {
      beside();
      stir();
      if (host.shows()) host.dress(input.site.theme(doc));
    },
    act(target) {
      const root = target.getRootNode();
      if (!(root instanceof ShadowRoot) || !host.owns(root.host)) return false;
      if (watched && target.closest('[data-action=close]')) {
        watched.silenced = true;
        clearTimeout(timer);
        put(watched, null);
      }
      return true;
    },
    close,
    owns: host.owns,
  };
}

/** A word of two letters is no massage, but in Chinese: 按摩. */
function lettersOf(title: string): number {
  const count = (letters: RegExp) => (title.match(letters) ?? []).length;
  return count(/\p{L}/gu) + count(/\p{Script=Han}/gu);
}
