/** For whoever opens the worker's console. Never a title, an account or an address: a console gets pasted into bug reports. */
export const log = {
  info: (what: string): void => console.info(`Kneadtime: ${what}`),
  warn: (what: string, thrown?: unknown): void => {
    const why = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : '';
    console.warn(`Kneadtime: ${what}${why && ` (${why.slice(0, 200)})`}`);
  },
};
