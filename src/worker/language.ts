import type { Settings } from '../core/settings.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { catalogueFor } from '../words/list.ts';
import { WORKER_ENGLISH, type WorkerSentences } from '../words/worker-sentences.ts';

export interface Language {
  catalogue: Catalogue;
  sentences: WorkerSentences;
}

/** The one place that decides in which language everything is said. There is one so far. */
export function languageOf(_settings: Settings): Language {
  return { catalogue: catalogueFor('en'), sentences: WORKER_ENGLISH };
}
