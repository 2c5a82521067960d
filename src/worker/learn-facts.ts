import { isActivitySource } from '../core/agenda/activity-source.ts';
import { keyId } from '../core/agenda/event-key.ts';
import { EXPORT } from '../core/agenda/export-account.ts';
import { resolveEvent } from '../core/agenda/resolve-event.ts';
import type { ShelvedEvent } from '../core/agenda/shelf.ts';
import { factsOf } from '../core/detect/activity-facts.ts';
import type { EventDetector } from '../core/detect/detect-event.ts';
import type { ActivityFacts, ReadEvent, Reading, SourceRef } from '../core/model.ts';
import { isProvisional } from './adopt-account.ts';
import type { Env } from './env.ts';

/** Keys of a source of activities end in its name, so that no page can speak of another's events. */
const ITS_OWN = /^(\d{1,20})@strava$/;

/**
 * Reads a title without anything she told us of titles: it is gone afterwards, so what she takes back could not be read anew. What she
 * says of one activity comes on top of it, whenever it is looked at.
 */
export function titleReader(env: Env): EventDetector {
  return env.engine.detector({});
}

export interface Reader {
  detectEvent: EventDetector;
  /** Where dates are meant. */
  zone: string;
  /** What is held already, by key. */
  held: readonly ShelvedEvent[];
}

/**
 * A reading of activities as it is kept: every title is read once, here, and thrown away with all other words, before anything is
 * stored (design decision 4). What a page says it read in a title is not believed. A page that does not say whose it is says nothing
 * of activities. Readings of calendars come back as they are.
 */
export function learnFacts(reading: Reading, reader: Reader): Reading {
  if (!isActivitySource(reading.source)) return reading;
  if (isProvisional(reading) || reading.account === EXPORT) return { ...reading, seen: [], events: [] };
  return { ...reading, zone: {}, events: recordsOf(reading, reading.events, reader) };
}

/** The same of activities that no page showed. */
export function recordsOf(ref: SourceRef, events: readonly ReadEvent[], reader: Reader): ReadEvent[] {
  const known = new Map(reader.held.map((event) => [keyId(event.key), event.activity?.facts]));
  return events
    .filter(({ key }) => ITS_OWN.test(key.uid) && key.instance === null)
    .map((event) => recordOf(event, ref, reader, known.get(keyId(event.key))));
}

function recordOf(
  { description, location, ...event }: ReadEvent,
  ref: SourceRef,
  { detectEvent, zone }: Reader,
  held: ActivityFacts | undefined,
): ReadEvent {
  const { facts: _, ...activity } = event.activity ?? { sport: null, tag: null };
  const words = {
    ...(description === undefined ? {} : { description }),
    ...(location === undefined ? {} : { location }),
  };
  // A place that shows it without its title takes nothing away from what was read in it before.
  const read = () => factsOf(detectEvent({ ...resolveEvent({ ...event, ...words, asOf: 0 }, ref, zone), activity }));
  const facts = event.title.trim() === '' && held ? held : read();
  // Its key was looked at, the rest is as the page sent it.
  const nativeId = ITS_OWN.exec(event.key.uid)?.[1] ?? '';
  return { ...event, nativeId, calendar: '', title: '', busy: 'free', activity: { ...activity, facts } };
}
