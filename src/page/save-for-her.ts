import type { Replies } from '../platform/messages.ts';
import type { EditorFields } from '../sites/site.ts';
import type { SiteForms } from '../sites/site-forms.ts';
import { ask, newId } from './send.ts';
import type { ToolsInput } from './tools.ts';

/** The click that asked for it is forgotten after a minute; a page that takes longer is saved by herself. */
const GIVE_UP_MS = 55_000;
const LOOK_MS = 250;
/** A control counts once it was the same in two looks this far apart. */
const STEADY_MS = 300;
/** What stands in the way may be a form that is still being filled; after this long it is not. */
const OBSTACLE_MS = 3000;
/** What was saved is read back within 20 s; then the worker says that it is not sure. */
const ASK_AGAIN_MS = [20_000, 22_000];

export interface SaverHooks {
  /** Nothing was pressed, and the worker has not said so: she has to press Save. */
  pressSave(): void;
}

export interface Saver {
  editor(fields: EditorFields, reply: Replies['page/editor']): void;
  /** Another address in the same document. */
  arrive(): void;
}

/** Documents in which Save was asked for: once per load of a page, whatever came of it. */
const asked = new WeakSet<Document>();

/**
 * Presses Save in the editor of one of our Adds, where she wished so. All must hold, in every look and once more at the press: the
 * address and the form are exactly what we filled in, there is one Save control, nobody touched the page, and the worker said yes. It
 * says so once; whatever fails after that leaves the editor open.
 */
export function createSaver(input: ToolsInput, forms: SiteForms, hooks: SaverHooks): Saver {
  const { doc, port, signal } = input;
  let stop: (() => void) | null = null;

  function watch(fields: EditorFields): void {
    const href = input.url().href;
    const wanted = { title: fields.title, dates: fields.dates, account: input.account() };
    const loadedFor = doc.defaultView?.performance.now() ?? 0;
    const until = Date.now() + GIVE_UP_MS - Math.max(0, loadedFor);
    const holds = () => !signal.aborted && input.url().href === href && input.untouched() && Date.now() < until;
    const control = () => (holds() ? forms.saveControl(input.url(), doc, wanted) : null);
    let steady: { control: HTMLElement; since: number } | null = null;
    let blockedSince: number | null = null;

    const look = () => {
      const found = control();
      if (!found) return giveUp();
      if ('obstacle' in found) {
        steady = null;
        blockedSince = found.obstacle === 'loading' ? null : (blockedSince ?? Date.now());
        if (blockedSince !== null && Date.now() - blockedSince >= OBSTACLE_MS) giveUp();
        return;
      }
      blockedSince = null;
      if (steady?.control !== found.control) steady = { control: found.control, since: Date.now() };
      else if (Date.now() - steady.since >= STEADY_MS) void press(found.control);
    };

    /** Quiet where she went elsewhere: there is no editor any more in which to press anything. */
    const giveUp = () => {
      stop?.();
      if (!signal.aborted && input.url().href === href) fail();
    };

    const press = async (steadyControl: HTMLElement) => {
      stop?.();
      asked.add(doc);
      const { title, dates, account } = wanted;
      const reply = await ask(port, { type: 'page/may-save', id: newId(), account, title, dates }).catch(() => null);
      // From here to the press nothing else can run.
      const now = reply?.ok && reply.may ? control() : null;
      const pressed = now !== null && 'control' in now && now.control === steadyControl;
      if (pressed) steadyControl.click();
      if (reply?.ok) input.accept(reply.marks);
      if (pressed) askLater(account);
      else if (!signal.aborted && input.url().href === href) fail();
    };

    const observer = new MutationObserver(look);
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setInterval(look, LOOK_MS);
    stop = () => {
      observer.disconnect();
      clearInterval(timer);
      signal.removeEventListener('abort', end);
      stop = null;
    };
    const end = stop;
    signal.addEventListener('abort', end, { once: true });
    look();
  }

  function fail(): void {
    if (input.marks()?.said?.state !== 'press-save') hooks.pressSave();
  }

  /** Nobody in the page knows whether it was saved: the worker does, or says that it is not sure. */
  function askLater(account: string): void {
    for (const after of ASK_AGAIN_MS) {
      const timer = setTimeout(() => void askMarks(account), after);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  async function askMarks(account: string): Promise<void> {
    const reply = await ask(port, { type: 'page/marks', id: newId(), account }).catch(() => null);
    if (reply?.ok && !signal.aborted) input.accept(reply.marks);
  }

  return {
    editor(fields, reply) {
      if (!reply.ok || !reply.save || asked.has(doc) || stop || signal.aborted) return;
      watch(fields);
    },
    arrive() {
      stop?.();
    },
  };
}
