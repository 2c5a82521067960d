const TICK_MS = 500;

/** Ends after a while in which nobody was there: the clock stands while `held` says so. */
export interface Countdown {
  start(ms: number, done: () => void): void;
  stop(): void;
}

/** @param held asked twice a second, e.g. whether a hand or the keyboard rests on what will go */
export function createCountdown(held: () => boolean): Countdown {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    start(ms, done) {
      stop();
      let left = ms;
      const tick = () => {
        if (!held()) left -= TICK_MS;
        if (left <= 0) done();
        else timer = setTimeout(tick, TICK_MS);
      };
      timer = setTimeout(tick, TICK_MS);
    },
  };
}
