import * as v from 'valibot';
import { applyReading } from '../core/agenda/apply-reading.ts';
import { eventDates } from '../core/agenda/event-dates.ts';
import { EXPORT } from '../core/agenda/export-account.ts';
import { pruneShelf } from '../core/agenda/prune-shelf.ts';
import { sourceKey } from '../core/agenda/shelf.ts';
import type { LocalDate, ReadEvent, Reading } from '../core/model.ts';
import { isZone } from '../core/time.ts';
import { readStravaExport, type StravaExport } from '../formats/strava/read-export.ts';
import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { MOST, readEvent } from '../platform/schema/reading.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { announce } from './announce.ts';
import { composeImport } from './compose-import.ts';
import type { Env } from './env.ts';
import { keptDates } from './kept-dates.ts';
import { languageOf } from './language.ts';
import { recordsOf, titleReader } from './learn-facts.ts';
import { answered } from './once.ts';
import { replan } from './replan.ts';
import { putShelf, shelfOf } from './shelves.ts';

type ImportMessage = Extract<ExtensionMessage, { type: 'options/activities' }>;

const REF = { source: 'strava', account: EXPORT } as const;

/**
 * Her own file of activities: what was understood of it and, unless she only looks, kept as one more reading, in the place of what an
 * earlier file said of the same days. A file that is refused changes nothing.
 */
export function importActivities(env: Env, message: ImportMessage): Promise<Replies['options/activities'] | Failure> {
  return answered<Replies['options/activities']>(env, message, async () => {
    const file = readStravaExport(message.csv, message.name);
    if ('refused' in file) return { ok: false, code: 'invalid', text: file.refused };
    return env.queue.run(async () => {
      const stored = await env.store.load();
      const zone = homeZone(env, stored);
      const words = languageOf(stored.settings).catalogue;
      const fresh = inReach(file, keptDates(env.now(), zone, REF.source).from);
      const reply = { ok: true as const, ...composeImport({ file, ...fresh, words, zone }) };
      if (message.preview || fresh.events.length === 0) return reply;
      const change = keep(env, stored, file, fresh, zone);
      const planned = replan(env, stored);
      // Not in the list of commands: twice the same is once, and what is wrong with a row may quote it.
      await env.store.save({ ...planned.change, ...change });
      env.later(() => announce(env, planned));
      return reply;
    });
  });
}

/** What of a file is kept. */
export interface InReach {
  /** Newest first. */
  events: ReadEvent[];
  /** Rows that no storage takes. */
  unfit: number;
  /** So many are older, or more than are kept. */
  older: number;
  tooMany: boolean;
}

/** The activities that are kept: those of the last 400 days, and no more than one page may send. */
function inReach(file: StravaExport, from: LocalDate): InReach {
  const recent = file.events.filter((event) => eventDates(event).to > from);
  const fit = recent.flatMap((event) => {
    const parsed = v.safeParse(readEvent, event, { abortEarly: true });
    return parsed.success ? [parsed.output as ReadEvent] : [];
  });
  fit.sort((a, b) => startOf(b) - startOf(a));
  const events = fit.slice(0, MOST.events);
  return {
    events,
    unfit: recent.length - fit.length,
    older: file.events.length - recent.length,
    tooMany: fit.length > events.length,
  };
}

function keep(env: Env, stored: Stored, file: StravaExport, fresh: InReach, zone: string) {
  const now = env.now();
  const before = shelfOf(stored, sourceKey(REF));
  const reader = { detectEvent: titleReader(env), zone, held: before.events };
  // Its days are all known only where nothing of it was left out.
  const isWhole = file.skipped === 0 && fresh.unfit === 0 && !fresh.tooMany && file.from < file.to;
  const reading: Reading = {
    ...REF,
    readAt: now,
    seen: isWhole ? [{ calendars: 'visible', from: file.from, to: file.to }] : [],
    zone: {},
    events: recordsOf(REF, fresh.events, reader),
    problems: [],
    generation: 'activities.csv',
  };
  const { from, to } = keptDates(now, zone, REF.source);
  return putShelf(stored, pruneShelf(applyReading(before, reading), from, to));
}

/** Where she lives by the settings, else where the machine is: all days of one import are those of one clock. */
function homeZone(env: Env, { settings }: Stored): string {
  return [settings.zone, env.browserZone()].find((zone) => zone !== undefined && isZone(zone)) ?? 'UTC';
}

/** Every row of such a file has its instant. */
function startOf({ when }: ReadEvent): number {
  return when.type === 'instants' ? when.start : 0;
}
