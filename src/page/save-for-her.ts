import type { PageMessage, Replies } from '../platform/messages.ts';
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
/** Documents that were left: one that comes back from the back-forward cache is not what she asked it for. */
const left = new WeakSet<Document>();

/**
 * Presses Save in the editor of one of our Adds, where she wished so. All must hold, in every look and once more at the press: the
 * address and the form are exactly what we filled in, the page states the one account, there is one Save control, nobody touched the
 * page, and the worker said yes. It says so once; whatever fails after that leaves the editor open, and the worker is told.
 */
export function createSaver(input: ToolsInput, forms: SiteForms, hooks: SaverHooks): Saver {
  const { doc, port, signal, site } = input;
  let stop: (() => void) | null = null;

  function watch(fields: EditorFields): void {
    const href = input.url().href;
    const { title, dates, zone } = fields;
    // The one the worker was asked for; a page that did not state it then is held to the first it states.
    let account = emailOr(input.account());
    const loadedFor = doc.defaultView?.performance.now() ?? 0;
    const until = Date.now() + GIVE_UP_MS - Math.max(0, loadedFor);
    const holds = () =>
      !signal.aborted && input.url().href === href && input.untouched() && !left.has(doc) && Date.now() < until;
    const control = () => {
      if (!holds()) return null;
      account ??= emailOr(site.account(input.url(), doc));
      return forms.saveControl(input.url(), doc, { title, dates, account: account ?? '' });
    };
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
      const stated = site.account(input.url(), doc);
      const event = { account: stated, title, dates };
      const reply = await ask(port, { type: 'page/may-save', id: newId(), zone, ...event }).catch(() => null);
      // From here to the press nothing else can run.
      const now = reply?.ok && reply.may ? control() : null;
      const same = now !== null && 'control' in now && now.control === steadyControl;
      const pressed = same && site.account(input.url(), doc) === stated;
      if (pressed) steadyControl.click();
      if (reply?.ok) input.accept(reply.marks);
      if (pressed) return askLater(stated);
      // A yes that was lost on its way is one too.
      if (!reply || (reply.ok && reply.may)) await tell({ type: 'page/not-pressed', id: newId(), ...event });
      if (!signal.aborted && input.url().href === href) fail();
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
      const timer = setTimeout(() => void tell({ type: 'page/marks', id: newId(), account }), after);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  async function tell(message: Extract<PageMessage, { type: 'page/marks' | 'page/not-pressed' }>): Promise<void> {
    const reply = await ask(port, message).catch(() => null);
    if (reply?.ok && !signal.aborted) input.accept(reply.marks);
  }

  const leave = () => {
    left.add(doc);
    stop?.();
  };
  const back = ({ persisted }: PageTransitionEvent) => persisted && leave();
  doc.defaultView?.addEventListener('pagehide', leave, { signal });
  doc.defaultView?.addEventListener('pageshow', back, { signal });

  return {
    editor(fields, reply) {
      if (!reply.ok || !reply.save || asked.has(doc) || left.has(doc) || stop || signal.aborted) return;
      watch(fields);
    },
    arrive() {
      stop?.();
    },
  };
}

/** A provisional name is nobody's. */
function emailOr(account: string): string | null {
  return account.includes('@') ? account : null;
}
