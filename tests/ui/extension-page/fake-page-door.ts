import type { ExtensionMessage, Replies } from '../../../src/platform/messages.ts';
import type { PageDoor } from '../../../src/ui/extension-page/page-door.ts';

type Answers = { [T in ExtensionMessage['type']]?: (message: Extract<ExtensionMessage, { type: T }>) => Replies[T] };
type ViewQuestion = 'popup/view' | 'options/view' | 'check-in/view';
type Viewed<Q extends ViewQuestion> = Extract<Replies[Q], { ok: true }>['view'];

/** A worker that answers at once: `view` is what it shows now, `answers` what it says to commands. */
export class FakePageDoor<Q extends ViewQuestion> implements PageDoor {
  sent: ExtensionMessage[] = [];
  answers: Answers = {};
  view: Viewed<Q>;
  silent = false;
  private question: Q;
  private listeners = new Set<() => void>();
  private ids = 0;

  constructor(question: Q, view: Viewed<Q>) {
    this.question = question;
    this.view = view;
  }

  send = async (message: ExtensionMessage): Promise<unknown> => {
    this.sent.push(message);
    if (this.silent) return new Promise(() => {});
    const answer = this.answers[message.type] as ((message: ExtensionMessage) => unknown) | undefined;
    if (message.type === this.question && !answer) return { ok: true, view: this.view };
    return answer?.(message) ?? { ok: true, problems: [] };
  };

  onChanged = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  newId = () => `question-${++this.ids}`;

  workerChanged() {
    for (const listener of this.listeners) listener();
  }

  /** Commands sent, without the views asked for. */
  get commands(): Record<string, unknown>[] {
    return this.sent.filter(({ type }) => type !== this.question).map(({ id: _, ...rest }) => rest);
  }
}
