/** Middle of several timed runs after warm-up, in ms. Quote medians and ratios of one run: machines are noisy. */
export function medianTime(work: () => unknown, runs = 9, warmUp = 3): number {
  for (let i = 0; i < warmUp; i++) work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
