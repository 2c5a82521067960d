import type { PageReading } from '../sites/site.ts';

/** A page counts as read when nothing it is read from has changed for this long. */
const STILL_MS = 300;
/** A week still loading is not a free week: an empty view is looked at again after this long. */
const EMPTY_MS = 2000;
/** What looks like a transition, or like a page we do not know, for this long is one. */
const FINAL_MS = 5000;

export interface SettleInput {
  fingerprint(): string;
  read(still: boolean): PageReading | null;
  /** A reading worth sending. */
  take(reading: PageReading): void;
}

export interface Settle {
  /** Something may have changed. */
  touch(): void;
  /** The next reading counts even if it says what the last one said. */
  force(): void;
  stop(): void;
}

/** Decides when a page has been read. At most one look per 300 ms while it moves, none while it rests. */
export function createSettle(input: SettleInput): Settle {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let print = '';
  let still = 0;
  let forced = false;
  let last: PageReading | null = null;
  let lastText = '';
  let lastPrint: string | null = null;

  const wait = () => {
    timer = setTimeout(check, STILL_MS);
  };

  const check = () => {
    timer = null;
    const now = input.fingerprint();
    still = now === print ? still + STILL_MS : 0;
    print = now;
    if (still === 0) return wait();
    // A re-render that changed nothing: what was read still holds.
    if (now === lastPrint && !forced) return;
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
    touch() {
      if (timer !== null) return;
      still = 0;
      print = input.fingerprint();
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
