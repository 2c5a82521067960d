import type { Instant } from '../core/model.ts';
import { addDays, HOUR, localDate, MINUTE, startOfDay, toWall } from '../core/time.ts';
import type { RecoveryDepth } from './aftermath-words.ts';
import { moment, shortDay, shortMoment } from './dates.ts';
import type { Voice } from './voice.ts';

/** From when each depth is ready: an instant that may have passed; null where no hour that is looked at is one for it. */
export type ReadyFrom = Record<RecoveryDepth, Instant | null>;

/** Deep and light are what she chooses between; firm work stands in the timeline. */
const SAID: readonly RecoveryDepth[] = ['D', 'L'];

/** Deep work that is ready now and not for long is said so. */
const SOON = 48 * HOUR;

/**
 * `deep from Thu 14:00, light from now`. `deepUntil`: from when what lies ahead is too close for deep work that would be fine now.
 */
export function sayReady(ready: ReadyFrom, voice: Voice, deepUntil: Instant | null = null): string {
  const { words, now, zone } = voice;
  const { aftermath, lang } = words;
  const closes = deepUntil === null || deepUntil - now > SOON ? null : lastHour(deepUntil, zone);
  if (closes !== null && ready.D !== null && ready.D <= now) {
    // Minutes before it closes, no visit fits any more.
    const deep = closes > now ? aftermath.until('D', shortMoment(closes, now, zone, lang)) : aftermath.notYet('D');
    return aftermath.both(deep, sayDepth('L', ready, voice));
  }
  const times = SAID.map((depth) => ready[depth]);
  if (times.every((at) => at === null)) return aftermath.none;
  const [deep, light] = times.map((at) => (at === null ? null : sayFrom(at, voice)));
  if (times.every((at) => at !== null) && deep === light) return deep ? aftermath.anyFrom(deep) : aftermath.any;
  return aftermath.both(sayDepth('D', ready, voice), sayDepth('L', ready, voice));
}

function sayDepth(depth: RecoveryDepth, ready: ReadyFrom, voice: Voice): string {
  const { aftermath } = voice.words;
  const at = ready[depth];
  return at === null ? aftermath.notYet(depth) : aftermath.from(depth, sayFrom(at, voice));
}

/** The hour in a few letters; null where it has passed. */
function sayFrom(at: Instant, { now, zone, words }: Voice): string | null {
  return at <= now ? null : shortMoment(wholeHour(at, zone), now, zone, words.lang);
}

/** The timeline of one effort, for who does not see it. */
export function sayTimeline(ready: ReadyFrom, { words: { aftermath, lang }, now, zone }: Voice): string {
  const depths: RecoveryDepth[] = ['L', 'M', 'D'];
  const parts = depths.map((depth) => {
    const at = ready[depth];
    if (at === null) return aftermath.notYet(depth);
    return aftermath.from(depth, at <= now ? null : moment(wholeHour(at, zone), now, zone, lang));
  });
  return aftermath.timeline(parts);
}

/** A rule of thumb knows no minutes. Up, so that the hour said is never too early. */
function wholeHour(at: Instant, zone: string): Instant {
  const past = toWall(at, zone).minute % 60;
  return past === 0 ? at : at + (60 - past) * MINUTE;
}

/** The same down, for what ends. */
function lastHour(at: Instant, zone: string): Instant {
  return at - (toWall(at, zone).minute % 60) * MINUTE;
}

/** The days under a timeline that begins at an instant, each at its midnight. //=> [{ hour: 10, label: 'Tue' }, …] */
export function sayDays(from: Instant, hours: number, { words, zone }: Voice): { hour: number; label: string }[] {
  const ticks: { hour: number; label: string }[] = [];
  const to = from + hours * HOUR;
  for (let date = addDays(localDate(from, zone), 1); startOfDay(date, zone) < to; date = addDays(date, 1)) {
    const at = startOfDay(date, zone);
    ticks.push({ hour: (at - from) / HOUR, label: shortDay(at + 12 * HOUR, zone, words.lang) });
  }
  return ticks;
}
