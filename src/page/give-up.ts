const MINUTE_MS = 60_000;
/** A week change costs one; a page that takes our marks out again and again must win. */
const MAX_PER_MINUTE = 60;

/** Counts how often the page took our marks out; true while we may put them back. */
export function createGiveUp(now: () => number = Date.now): () => boolean {
  let times: number[] = [];
  return () => {
    const at = now();
    times = times.filter((time) => time > at - MINUTE_MS);
    if (times.length >= MAX_PER_MINUTE) return false;
    times.push(at);
    return true;
  };
}
