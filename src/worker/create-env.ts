import { log } from '../platform/log.ts';
import { createQueue } from '../platform/queue.ts';
import { createStore } from '../platform/storage.ts';
import type { Engine, Env } from './env.ts';
import { languageOf } from './language.ts';
import type { WorkerBrowser } from './worker-browser.ts';

/** The real world as an `Env`. Nothing is read or written yet. */
export function createEnv(browser: WorkerBrowser, engine: Engine): Env {
  const now = () => Date.now();
  return {
    browser,
    store: createStore(browser.storage.local, now),
    queue: createQueue(),
    engine,
    words: languageOf({}).sentences,
    now,
    browserZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    patience: 800,
    later: (task) => {
      task().catch((thrown: unknown) => log.warn('afterwards', thrown));
    },
  };
}
