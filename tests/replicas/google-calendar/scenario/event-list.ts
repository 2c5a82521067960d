import { addDays } from '../calendar-date.ts';
import type { ReplicaEvent } from '../model.ts';

type Extra = Partial<Omit<ReplicaEvent, 'id' | 'title' | 'start' | 'end'>>;

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** Collects a scenario's events; ids follow from the order, so a scenario is the same every time. */
export class EventList {
  readonly events: ReplicaEvent[] = [];
  readonly #calendar: string;

  constructor(calendar: string) {
    this.#calendar = calendar;
  }

  /** `to` before `from` ends on the next day. */
  timed(date: string, from: string, to: string, title: string, extra: Extra = {}): void {
    const start = { date, minute: minutes(from) };
    const endMinute = minutes(to);
    const end = { date: endMinute <= start.minute ? addDays(date, 1) : date, minute: endMinute };
    this.events.push({ id: this.#nextId(), calendar: this.#calendar, title, start, end, ...extra });
  }

  allDay(date: string, days: number, title: string, extra: Extra = {}): void {
    const start = { date, minute: 0 };
    const end = { date: addDays(date, days), minute: 0 };
    this.events.push({ id: this.#nextId(), calendar: this.#calendar, title, start, end, allDay: true, ...extra });
  }

  /** Base32hex, as Google's ids are. */
  #nextId(): string {
    let hash = (this.events.length + 1) * 2654435761;
    let id = '';
    for (let i = 0; i < 26; i++) {
      hash = (Math.imul(hash ^ (hash >>> 13), 1540483477) + i * 97) >>> 0;
      id += '0123456789abcdefghijklmnopqrstuv'[hash % 32] ?? '0';
    }
    return id;
  }
}
