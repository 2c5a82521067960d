import type { PageReading } from '../sites/site.ts';

/** A page counts as read when nothing it is read from has changed for this long. */
const STILL_MS = 300;
/** A week still loading is not a free week: an empty view is looked at again after this long. */
const EMPTY_MS = 2000;
/** What looks like a transition, or like a page we do not know, for this long is one. */
const FINAL_MS = 5000;

/** Changes that go on for longer may not matter: from here on they are looked at. */
const MOVING_MS = 900;

export interface SettleInput {
  fingerprint(): string;
  /** False while nobody tells of changes (a hidden tab): then two looks are compared. */
  watched(): boolean;
  read(still: boolean): PageReading | null;
  /** A reading worth sending. */
  take(reading: PageReading): void;
}

export interface Settle {
  /** Something may have changed, just now or `at` that time. */
  touch(at?: number): void;
  /** The next reading counts even if it says what the last one said. */
  force(): void;
  stop(): void;
}

/** Decides when a page has been read: one look 300 ms after the last change, one each 300 ms where changes never end, none at rest. */
export function createSettle(input: SettleInput): Settle {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let print: string | null = null;
  let touched = false;
  let touchedAt = 0;
  let still = 0;
  let moving = 0;
  let forced = false;
  let last: PageReading | null = null;
  let lastText = '';
  let lastPrint: string | null = null;

  const wait = (ms = STILL_MS) => {
    timer = setTimeout(check, ms);
  };

  const check = () => {
    timer = null;
    const watched = input.watched();
    const changed = touched || !watched;
    touched = false;
    // Still since the last change, not since the timer began: else a first mark would come up to 300 ms later than it could.
    const rest = Math.max(0, touchedAt + STILL_MS - Date.now());
    if (changed && watched && rest > 0 && moving < MOVING_MS) {
      moving += rest;
      still = 0;
      print = null;
      return wait(rest);
    }
    const before = print;
    if (changed || before === null) print = input.fingerprint();
    const known = !watched || before !== null;
    const moved = known ? print !== before : rest > 0;
    still = changed && moved ? 0 : still + STILL_MS;
    if (still === 0) return wait();
    // A re-render that changed nothing: what was read still holds.
    if (print === lastPrint && !forced) return;
    look();
  };

  const look = () => {
    const reading = input.read(still >= FINAL_MS);
    if (reading === null) {
      if (still < FINAL_MS) wait();
      return;
    }
    if (isDoubtful(reading, last) && still < EMPTY_MS + STILL_MS) return wait();
    deliver(reading);
  };

  const deliver = (reading: PageReading) => {
    const text = JSON.stringify(reading);
    const news = forced || text !== lastText;
    last = reading;
    lastText = text;
    lastPrint = print;
    forced = false;
    if (news) input.take(reading);
  };

  return {
    touch(at = Date.now()) {
      touchedAt = Math.max(touchedAt, at);
      touched = timer !== null;
      if (touched) return;
      still = 0;
      moving = 0;
      print = null;
      wait();
    },
    force() {
      forced = true;
      this.touch();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

/** Nothing on dates that were full a moment ago, or that were not there before. */
function isDoubtful(reading: PageReading, last: PageReading | null): boolean {
  if (reading.events.length > 0 || reading.seen.length === 0) return false;
  return last === null || last.events.length > 0 || JSON.stringify(last.seen) !== JSON.stringify(reading.seen);
}
