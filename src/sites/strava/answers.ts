import type { Unread } from './problem.ts';

/** Why there is no answer, as the page layer tells it. */
type Refused = Exclude<Unread, 'challenge' | 'layout'>;

interface Answer<T> {
  address: string;
  read: T;
  /** When it came. */
  at: number;
  /** What of the page lacked data when it was asked. */
  lack: string;
}

/** Of as many addresses an answer is kept; paging back needs no new one. */
const MOST_ANSWERS = 60;

/**
 * For one lack that stays. Another extension's requests look like the page's own, and where no answer brings what lacks, we would go along
 * with all of them.
 */
const MOST_REPEATS = 3;

/** What came back of what one kind of page asked, newest last. */
export interface Answers<T> {
  /**
   * The address to ask: the last one that the page asked, of a page that grows the last without an answer. `lack` names what is on the
   * page without data: for the same lack an address is asked once, and three in all.
   */
  wanted(asked: readonly string[], lack: string): string | null;
  take(address: string, read: T): void;
  refuse(why: Refused): void;
  refused(): Refused | null;
  all(): Answer<T>[];
}

/** `grows`: what is shown came in several answers. */
export function createAnswers<T>(now: () => number, grows: boolean): Answers<T> {
  const held = new Map<string, Answer<T>>();
  let refused: Refused | null = null;
  let asking = { address: '', lack: '', answered: 0 };
  return {
    wanted(asked, lack) {
      if (asking.lack !== lack) asking = { address: '', lack, answered: 0 };
      if (lack === '' || asking.answered >= MOST_REPEATS || (refused && refused !== 'failed')) return null;
      const latest = asked.at(-1);
      const fresh = grows ? asked.findLast((one) => !held.has(one)) : undefined;
      const address = fresh ?? latest;
      if (address === undefined || held.get(address)?.lack === lack) return null;
      asking.address = address;
      return address;
    },
    take(address, read) {
      asking.answered++;
      held.delete(address);
      held.set(address, { address, read, at: now(), lack: asking.address === address ? asking.lack : '' });
      refused = null;
      const oldest = held.keys().next();
      if (held.size > MOST_ANSWERS && !oldest.done) held.delete(oldest.value);
    },
    refuse(why) {
      asking.answered++;
      refused = why;
    },
    refused: () => refused,
    all: () => [...held.values()],
  };
}
