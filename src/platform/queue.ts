export interface Queue {
  /** Runs after everything asked for before; its failure is its caller's alone. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** One after another: a command reads, decides and writes with nothing in between. It holds no data, so a killed worker loses none. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
