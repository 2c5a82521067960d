import type { EventDetector, UserWords } from '../core/detect/detect-event.ts';
import type { Instant, Need, SlotOption } from '../core/model.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import type { PopupView } from '../platform/popup-view.ts';
import type { Queue } from '../platform/queue.ts';
import type { Store } from '../platform/storage.ts';
import type { Catalogue } from '../words/catalogue.ts';
import type { EventText } from '../words/event-text.ts';
import type { WorkerSentences } from '../words/worker-sentences.ts';
import type { ComposedMarks, MarksInput } from './compose-marks.ts';
import type { PopupInput } from './compose-popup.ts';
import type { PlanWithPages } from './plan-with-pages.ts';
import type { WorkerBrowser } from './worker-browser.ts';

export interface Engine {
  plan(input: PlanInput): PlanWithPages;
  /** What an event is, with the user's own words outranking ours. */
  detector(words: UserWords): EventDetector;
  /** What is drawn; what is said of Adds is not of the plan (`replan.ts` adds it). */
  composeMarks(args: MarksInput): ComposedMarks;
  composePopup(args: PopupInput): PopupView;
  /** `account` is whose calendar it goes into: what only another account knows is not written there. */
  eventText(args: {
    option: SlotOption;
    need: Need;
    plan: PlanWithPages;
    words: Catalogue;
    zone: string;
    now: Instant;
    account: string;
  }): EventText;
}

/** The world as an argument: every use case gets it, and keeps nothing of its own between two messages. */
export interface Env {
  browser: WorkerBrowser;
  store: Store;
  queue: Queue;
  engine: Engine;
  words: WorkerSentences;
  now(): Instant;
  /** The zone of the machine. */
  browserZone(): string;
  /** How long a tab has to say who it is, in ms. */
  patience: number;
  /** Goes on after the answer was given; failures are logged and hurt nobody. */
  later(task: () => Promise<unknown>): void;
}
