import { vi } from 'vitest';
import { createTools } from '../../src/page/card-tools.ts';
import { dots } from '../../src/page/dots.ts';
import { hours } from '../../src/page/hours.ts';
import { providePart } from '../../src/page/parts.ts';
import { runPage } from '../../src/page/run-page.ts';
import type { ToolsInput } from '../../src/page/tools.ts';
import type { PageMarks } from '../../src/platform/marks.ts';
import type { PageMessage, WorkerMessage } from '../../src/platform/messages.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import { listedViews } from '../../src/sites/google-calendar/listed-views.ts';
import type { Site } from '../../src/sites/site.ts';
import type { SiteForms } from '../../src/sites/site-forms.ts';
import { eventIdAttribute } from '../replicas/google-calendar/encode.ts';
import { at, showPage } from '../sites/google-calendar/show-page.ts';
import { choice, conflict, effort, pageMarks, slot } from './marks.ts';

type Command = PageMessage['type'];

const EDITOR = 'https://calendar.google.com/calendar/u/0/r/eventedit?text=A&dates=B';
export const WEEK = [14, 15, 16, 17, 18, 19, 20].map((day) => `2026-09-${day}`);

/** A good afternoon, a busy evening, everything else fits. */
const strip = WEEK.map((date) => ({ date, cells: `${'o'.repeat(48)}${'g'.repeat(24)}${'b'.repeat(24)}` }));

export const slotOf = (id: string, date: string, minute: number, minutes = 60) => ({
  ...slot(id, choice(date, minute, minutes), choice('2026-09-18', 1200)),
  strip,
});

/** The page, both scripts and a worker that answers at once; the clock stands still and the pointer walks on a grid of 100 px a day, 1 px a minute. */
export class CardStage {
  readonly life = new AbortController();
  readonly sent: PageMessage[] = [];
  readonly gone: string[] = [];
  readonly heardByPage: string[] = [];
  silent = false;
  /** One dot a day, as in a month. */
  month = false;
  alive = true;
  /** What the worker says to a command; the rest is answered with `ok`. */
  answers: Partial<Record<Command, (command: never) => unknown>> = {};
  forms: SiteForms = {
    draft: () => null,
    saveControl: () => ({ obstacle: 'loading' }),
    openEvent: () => null,
    openPopover: () => null,
    editedEvent: () => null,
  };
  readonly intervals = at('2026-09-15', '18:00', '19:15', 'Intervals');
  readonly massage = at('2026-09-17', '17:00', '18:00', 'Deep tissue');
  readonly page = showPage({ events: [this.intervals, this.massage] });
  marks: PageMarks;
  #listener: (message: WorkerMessage) => unknown = () => undefined;

  constructor() {
    this.marks = pageMarks(1, [
      effort(eventIdAttribute(this.intervals), '2026-09-15', 1080, 1155),
      conflict(eventIdAttribute(this.massage), '2026-09-17', 1020, 1080),
      slotOf('s1', '2026-09-16', 1080),
    ]);
    window.location.href = this.page.url.href;
  }

  start(): void {
    const { signal } = this.life;
    const port = {
      alive: () => this.alive,
      listen: (listener: (message: WorkerMessage) => unknown) => {
        this.#listener = listener;
      },
      send: async (message: unknown) => this.#reply(message as PageMessage),
    };
    for (const type of ['keydown', 'keyup', 'pointerdown', 'pointermove', 'pointerup', 'click', 'input', 'change'])
      document.addEventListener(type, (event) => this.heardByPage.push(event.type), { capture: true, signal });
    runPage({ signal }, this.#site(), {
      doc: document,
      port,
      go: (address) => this.gone.push(address),
      manners: { hours },
    });
  }

  /** What the second script brings; nobody writes in forms here. */
  #tools = (input: ToolsInput) => {
    const draft = { focused() {}, close() {}, follow() {}, owns: () => false };
    return createTools(input, this.forms, { draft, saver: { editor() {}, arrive() {} } });
  };

  #site(): Site {
    const hourAt = (x: number, y: number) => {
      const date = WEEK[Math.floor(x / 100)];
      return date && y >= 0 && y < 1440 ? { date, minute: y } : null;
    };
    return {
      ...googleCalendar,
      needsViews: () => this.month,
      places: (doc) => {
        const places = googleCalendar.places(doc);
        if (!places || !this.month) return places && { ...places, hourAt };
        const day = (date: string) => places.slot({ date, startMinute: 0, endMinute: 60 });
        return { ...places, scale: 'days', day, slot: () => null, onEvent: () => [], hourAt: () => null };
      },
    };
  }

  #reply(command: PageMessage): unknown {
    this.sent.push(command);
    if (command.type === 'page/part' && command.part === 'tools') providePart('tools', this.#tools);
    if (command.type === 'page/part' && command.part === 'views')
      providePart('views', { listed: listedViews, manners: { days: dots } });
    if (this.silent) return undefined;
    const answer = this.answers[command.type] as ((command: PageMessage) => unknown) | undefined;
    if (answer) return answer(command);
    if (command.type === 'page/reading' || command.type === 'page/marks') return { ok: true, marks: this.marks };
    if (command.type === 'page/add') return { ok: true, url: EDITOR };
    if (command.type === 'page/decide') return { ok: true, undo: 'undo-1234', text: '' };
    return { ok: true };
  }

  /** The next plan. */
  next(change: Partial<PageMarks>): PageMarks {
    this.marks = { ...this.marks, revision: this.marks.revision + 1, ...change };
    return this.marks;
  }

  push(change: Partial<PageMarks>): void {
    this.#listener({ type: 'worker/marks', marks: this.next(change) });
  }

  /** The worker puts a slot where it is asked to, under a new name. */
  places(text = 'Moved.'): void {
    this.answers['page/place'] = (command: Extract<PageMessage, { type: 'page/place' }>) => {
      const moved = slotOf('s2', command.date, command.minute, command.minutes);
      const others = this.marks.marks.filter((mark) => mark.role !== 'slot');
      return { ok: true, undo: 'undo-5678', text, slotId: 's2', marks: this.next({ marks: [...others, moved] }) };
    };
  }

  async settle(ms = 0): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
  }

  mark(role: string): HTMLElement {
    for (const host of document.querySelectorAll('kneadtime-marks')) {
      const found = host.shadowRoot?.querySelector<HTMLElement>(`[data-kneadtime="${role}"]`);
      if (found) return found;
    }
    throw new Error(`no ${role} on the page`);
  }

  inside(tag: string, selector: string): HTMLElement | null {
    return document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  card(): HTMLElement | null {
    return this.inside('kneadtime-card', '[data-kneadtime="card"]');
  }

  action(name: string, value?: string): HTMLElement {
    const selector = `[data-action="${name}"]${value === undefined ? '' : `[data-value="${value}"]`}`;
    const found = this.card()?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in the card`);
    return found;
  }

  focused(tag = 'kneadtime-card'): Element | null {
    const host = document.querySelector(tag);
    return host !== null && document.activeElement === host ? (host.shadowRoot?.activeElement ?? null) : null;
  }

  commands<T extends Command>(type: T): Extract<PageMessage, { type: T }>[] {
    return this.sent.filter((message): message is Extract<PageMessage, { type: T }> => message.type === type);
  }

  async fire(target: EventTarget | null, event: Event, trusted = true): Promise<Event> {
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    target?.dispatchEvent(event);
    await this.settle();
    return event;
  }

  click(target: Element | null, trusted = true): Promise<Event> {
    return this.fire(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }), trusted);
  }

  press(key: string, target: Element | null, init: KeyboardEventInit = {}, trusted = true): Promise<Event> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
    return this.fire(target, event, trusted);
  }

  async pointer(type: string, x: number, y: number, target: EventTarget, trusted = true): Promise<Event> {
    const buttons = type === 'pointerup' ? 0 : 1;
    const where = { clientX: x, clientY: y, pointerId: 7, button: 0, buttons, isPrimary: true };
    const event = new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, ...where });
    await this.fire(target, event, trusted);
    // What follows a pointer is drawn in the next frame.
    await this.settle(20);
    return event;
  }

  /** Another choice in a picker, as the browser tells it. */
  async pick(name: 'kind' | 'duration', value: string, trusted = true): Promise<void> {
    const select = this.action(name) as HTMLSelectElement;
    select.value = value;
    await this.fire(select, new Event('input', { bubbles: true, composed: true }), trusted);
    await this.fire(select, new Event('change', { bubbles: true }), trusted);
    await this.settle(500);
  }

  close(): void {
    this.life.abort();
    vi.useRealTimers();
  }
}

/** A stage whose page has been read and drawn. */
export async function openCardStage(prepare?: (stage: CardStage) => void): Promise<CardStage> {
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const;
  vi.useFakeTimers({ toFake: [...timers, 'requestAnimationFrame', 'cancelAnimationFrame'] });
  const stage = new CardStage();
  prepare?.(stage);
  stage.start();
  await stage.settle(1000);
  // A hand comes near: the second script is fetched.
  const mark = document.querySelector('kneadtime-marks');
  if (mark) await stage.fire(mark, new Event('pointerover', { bubbles: true, composed: true }));
  return stage;
}
