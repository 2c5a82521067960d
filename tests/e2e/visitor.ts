import type { Replica } from '../replicas/google-calendar/serve.ts';
import type { StravaReplica } from '../replicas/strava/serve.ts';

/** Where something is on the screen. */
export interface ScreenBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One open page as a person has it: what journeys need of a browser, the same for Playwright and Puppeteer. */
export interface Tab {
  /** A path of the calendar, or a whole address. */
  goto(path: string): Promise<void>;
  url(): string;
  /** Runs in the page's own world. */
  evaluate<T, A = undefined>(work: (arg: A) => T, arg?: A): Promise<T>;
  /** CSS that also looks into open shadow roots; the first that is visible. */
  see(css: string, ms?: number): Promise<void>;
  click(css: string): Promise<void>;
  /** A choice in a picker, by its value. */
  choose(css: string, value: string): Promise<void>;
  focus(css: string): Promise<void>;
  box(css: string): Promise<ScreenBox>;
  key(name: string): Promise<void>;
  type(text: string): Promise<void>;
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  shoot(path: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension, and the replicas behind the sites' own hosts. */
export interface Visitor {
  replica: Replica;
  strava: StravaReplica;
  open(path: string): Promise<Tab>;
  close(): Promise<void>;
}
