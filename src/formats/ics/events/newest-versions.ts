import { wordOf } from '../text/raw-component.ts';
import { eventName } from './event-name.ts';
import type { EventRecord } from './event-record.ts';
import { instantAt } from './moment.ts';

/** An event, or a series with the occurrences that were changed. */
export interface Family {
  uid: string;
  master: EventRecord | null;
  changes: EventRecord[];
}

/**
 * Groups by UID. Of several versions of the same thing the one with the highest SEQUENCE, then DTSTAMP counts, then the
 * later in the file (RFC 5546 2.1.5). Broken exporters give all events one UID, sequence and stamp: those stay apart.
 */
export function newestVersions(records: EventRecord[]): Family[] {
  const families = new Map<string, Family>();
  for (const record of records) {
    const family = familyOf(families, record.uid);
    if (record.replaces) family.changes.push(record);
    else if (!family.master) family.master = record;
    else if (areDifferent(family.master, record)) separate(families, record);
    else if (!isOlder(record, family.master)) family.master = record;
  }
  for (const family of families.values()) if (family.changes.length > 1) family.changes = newestChanges(family.changes);
  return [...families.values()];
}

function familyOf(families: Map<string, Family>, uid: string): Family {
  let family = families.get(uid);
  if (!family) {
    family = { uid, master: null, changes: [] };
    families.set(uid, family);
  }
  return family;
}

function newestChanges(changes: EventRecord[]): EventRecord[] {
  const newest = new Map<string, EventRecord>();
  for (const change of changes) {
    const { replaces } = change;
    const key = replaces ? `${replaces.isDate} ${replaces.isDate ? replaces.wall : instantAt(replaces)}` : '';
    const held = newest.get(key);
    if (!held || !isOlder(change, held)) newest.set(key, change);
  }
  return [...newest.values()];
}

function isOlder(a: EventRecord, b: EventRecord): boolean {
  const difference = sequenceOf(a) - sequenceOf(b);
  return difference === 0 ? stampOf(a) < stampOf(b) : difference < 0;
}

function sequenceOf({ raw }: EventRecord): number {
  const word = wordOf(raw, 'SEQUENCE');
  return /^\d{1,9}$/.test(word) ? Number(word) : 0;
}

function stampOf({ raw }: EventRecord): string {
  return wordOf(raw, 'DTSTAMP');
}

function areDifferent(a: EventRecord, b: EventRecord): boolean {
  if (a.isSeries || b.isSeries || sequenceOf(a) !== sequenceOf(b) || stampOf(a) !== stampOf(b)) return false;
  return a.start.wall !== b.start.wall || a.start.isDate !== b.start.isDate || eventName(a.raw) !== eventName(b.raw);
}

/** Under a UID of its own, made of its start, so that it keeps it at the next reading. */
function separate(families: Map<string, Family>, record: EventRecord): void {
  const family = familyOf(families, `${record.uid}#${record.start.wall / 1000}`);
  family.master ??= { ...record, uid: family.uid };
}
