import { vi } from 'vitest';
import { hours } from '../../src/page/hours.ts';
import { runPage } from '../../src/page/run-page.ts';
import type { PageMessage, WorkerMessage } from '../../src/platform/messages.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import { eventIdAttribute } from '../replicas/google-calendar/encode.ts';
import { at, showPage } from '../sites/google-calendar/show-page.ts';
import { choice, effort, pageMarks, slot } from './marks.ts';

const EDITOR = 'https://calendar.google.com/calendar/u/0/r/eventedit?text=A&dates=B';

/** The content script on a replica page, with a worker that answers at once and a clock that stands still. */
export class Stage {
  readonly life = new AbortController();
  readonly sent: PageMessage[] = [];
  readonly gone: string[] = [];
  /** The worker does not answer. */
  silent = false;
  /** The worker refuses every click. */
  refusing = false;
  /** False: the extension was updated. */
  alive = true;
  readonly page: ReturnType<typeof showPage>;
  readonly #marks;
  #listener: (message: WorkerMessage) => unknown = () => undefined;

  constructor() {
    const intervals = at('2026-09-15', '18:00', '19:15', 'Intervals');
    this.page = showPage({ events: [intervals] });
    this.#marks = pageMarks(1, [
      effort(eventIdAttribute(intervals), '2026-09-15', 1080, 1155),
      slot('s1', choice('2026-09-16', 1080), choice('2026-09-18', 1200)),
    ]);
    window.location.href = this.page.url.href;
  }

  start(): void {
    const { signal } = this.life;
    const ctx = {
      signal,
      get isInvalid() {
        return signal.aborted;
      },
    };
    const port = {
      alive: () => this.alive,
      listen: (listener: (message: WorkerMessage) => unknown) => {
        this.#listener = listener;
      },
      send: async (message: unknown) => this.#reply(message as PageMessage),
    };
    runPage(ctx, googleCalendar, { doc: document, port, go: (address) => this.gone.push(address), manners: { hours } });
  }

  #reply(command: PageMessage): unknown {
    this.sent.push(command);
    if (this.silent) return undefined;
    if (command.type === 'page/reading' || command.type === 'page/marks') return { ok: true, marks: this.#marks };
    if (this.refusing) return { ok: false, code: 'failed', text: 'Not now.' };
    if (command.type === 'page/add') return { ok: true, url: EDITOR };
    if (command.type === 'page/editor') return { ok: true, booking: null, save: false, marks: this.#marks };
    if (command.type === 'page/decide') return { ok: true, undo: 'undo-1234', text: '' };
    return { ok: true };
  }

  answer(message: WorkerMessage): unknown {
    return this.#listener(message);
  }

  async settle(ms = 1000): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
  }

  hosts(): Element[] {
    return [...document.querySelectorAll('kneadtime-marks')];
  }

  mark(role: string): HTMLElement | undefined {
    const find = (host: Element) => host.shadowRoot?.querySelector<HTMLElement>(`[data-kneadtime="${role}"]`) ?? [];
    return this.hosts().flatMap(find)[0];
  }

  card(): HTMLElement | null | undefined {
    return document.querySelector('kneadtime-card')?.shadowRoot?.querySelector<HTMLElement>('[data-kneadtime="card"]');
  }

  action(name: string): HTMLElement | null | undefined {
    return this.card()?.querySelector<HTMLElement>(`[data-action="${name}"]`);
  }

  types(): string[] {
    return this.sent.map((message) => message.type);
  }

  /** A click as the browser makes it: trusted. */
  click(target: Element | null | undefined, trusted = true): void {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    target?.dispatchEvent(event);
  }

  press(key: string, target: Element | null | undefined): void {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }

  close(): void {
    this.life.abort();
    vi.useRealTimers();
  }
}

/** A stage whose page has been read and drawn. */
export async function openStage(): Promise<Stage> {
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const;
  vi.useFakeTimers({ toFake: [...timers, 'requestAnimationFrame', 'cancelAnimationFrame'] });
  const stage = new Stage();
  stage.start();
  await stage.settle();
  return stage;
}
