import type { ExtensionMessage, Replies } from '../../../src/platform/messages.ts';
import type { PopupView } from '../../../src/platform/popup-view.ts';
import type { PopupDoor } from '../../../src/ui/popup/popup-door.ts';

type Answers = { [T in ExtensionMessage['type']]?: (message: Extract<ExtensionMessage, { type: T }>) => Replies[T] };

/** A worker that answers at once: `view` is what it shows now, `answers` what it says to commands. */
export class FakeDoor implements PopupDoor {
  sent: ExtensionMessage[] = [];
  opened: string[] = [];
  answers: Answers = {};
  view: PopupView;
  silent = false;
  private listeners = new Set<() => void>();
  private ids = 0;

  constructor(view: PopupView) {
    this.view = view;
  }

  send = async (message: ExtensionMessage): Promise<unknown> => {
    this.sent.push(message);
    if (this.silent) return new Promise(() => {});
    if (message.type === 'popup/view' && !this.answers['popup/view']) return { ok: true, view: this.view };
    const answer = this.answers[message.type] as ((message: ExtensionMessage) => unknown) | undefined;
    return answer?.(message) ?? { ok: true, problems: [] };
  };

  onChanged = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  openTab = (url: string) => this.opened.push(url);

  newId = () => `question-${++this.ids}`;

  workerChanged() {
    for (const listener of this.listeners) listener();
  }

  /** Commands sent, without the views asked for. */
  get commands(): Record<string, unknown>[] {
    return this.sent.filter(({ type }) => type !== 'popup/view').map(({ id: _, ...rest }) => rest);
  }
}
