import { eventIdAttribute } from '../encode.ts';
import type { ReplicaEvent, ReplicaState } from '../model.ts';
import { lateRows, popoverContent, popoverFrame } from '../render/event-popover.ts';
import { morph } from './morph.ts';
import { own, stripForeign } from './ownership.ts';

/**
 * The details popover (sections 6 and 7): one node for all events, hidden when closed with its old content inside;
 * late rows arrive after dialogRowsMs, and with them every foreign node is thrown out, twice.
 */
export class Popover {
  readonly #document: Document;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** whose details are shown */
  event: ReplicaEvent | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  open(chip: Element, state: ReplicaState): void {
    const id = chip.getAttribute('data-eventid');
    const event = state.events.find((one) => eventIdAttribute(one) === id);
    if (event === undefined) return;
    this.#stop();
    this.event = event;
    const frame = this.#frame(state);
    const holder = frame.firstElementChild;
    const content = popoverContent(this.#document, event, state);
    const old = holder?.querySelector('#xDetDlg');
    if (old === null || old === undefined) holder?.append(own(content));
    else morph(old, content);
    this.#place(frame, chip);
    const rows = (): void => {
      stripForeign(frame);
      const list = frame.querySelector('.r-popover-list');
      list?.append(...lateRows(this.#document, event, state).map(own));
    };
    const again = (): void => stripForeign(frame);
    this.#timers = [setTimeout(rows, state.latency.dialogRowsMs), setTimeout(again, state.latency.dialogRowsMs * 1.1)];
  }

  close(): void {
    this.#stop();
    this.event = undefined;
    const frame = this.#existing();
    if (frame !== null) frame.style.display = 'none';
  }

  #existing(): HTMLElement | null {
    return this.#document.querySelector<HTMLElement>('[data-chips-dialog]');
  }

  #frame(state: ReplicaState): HTMLElement {
    const existing = this.#existing();
    if (existing !== null) return existing;
    const frame = own(popoverFrame(this.#document, state));
    this.#document.body.append(frame);
    return frame;
  }

  #place(frame: HTMLElement, chip: Element): void {
    const box = chip.getBoundingClientRect();
    const left = box.left > 520 ? box.left - 504 : Math.min(box.right + 8, innerWidth - 504);
    frame.style.display = 'block';
    frame.style.left = `${Math.max(8, left)}px`;
    frame.style.top = `${Math.max(8, Math.min(box.top, innerHeight - 280))}px`;
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
