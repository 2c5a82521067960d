import type { Interval, ReadEvent } from '../../../core/model.ts';
import { DAY, HOUR } from '../../../core/time.ts';
import type { Steps } from '../recurrence/steps.ts';
import { instantOf, wallOf } from '../zones/clock.ts';
import type { EventRecord } from './event-record.ts';
import { dayOfMoment, instanceOf, instantAt, type Moment, wallOn } from './moment.ts';
import type { Family } from './newest-versions.ts';
import { occurrencesOf } from './occurrence.ts';
import { dateWall, type ReadWindow } from './read-window.ts';
import { seriesStarts } from './series-starts.ts';

/** A changed occurrence, by the start it replaces: an instant, or for all-day series a day as wall time. */
interface Change {
  at: number;
  record: EventRecord;
  /** How far it moved its start on the wall. */
  shift: number;
}

/** The events of a family inside the window, changes in the place of what they replace. */
export function familyEvents({ uid, master, changes }: Family, window: ReadWindow, steps: Steps): ReadEvent[] {
  if (master && changes.length === 0 && isFarOff(master, window)) return [];
  const found = changes.map((record) => changeOf(record, master));
  const isDate = (record: EventRecord) => (master ?? record).start.isDate;
  const events = found.flatMap(({ at, record }) => {
    return occurrencesOf(record, uid, window)(record.start, record.length, instanceOf(at, isDate(record))) ?? [];
  });
  if (!master) return events;
  const replaced = new Set(found.map((change) => change.at));
  const later = found.filter((change) => change.record.andFuture).sort((a, b) => a.at - b.at);
  const make = new Map(later.map((change) => [change, occurrencesOf(change.record, uid, window)]));
  const unchanged = occurrencesOf(master, uid, window);
  for (const { at, wall, length } of startsOf(master, later, window, steps)) {
    if (replaced.has(at)) continue;
    const instance = master.isSeries ? instanceOf(at, master.start.isDate) : null;
    const change = later.findLast((one) => one.at < at);
    const event = change
      ? make.get(change)?.(shifted(change, wall), change.record.length, instance)
      : unchanged({ ...master.start, wall }, length, instance);
    if (event) events.push(event);
  }
  return events;
}

/** Most events of a long history: not worth asking for their offset. */
function isFarOff({ start, length, isSeries }: EventRecord, window: ReadWindow): boolean {
  if (isSeries) return false;
  return start.wall > window.to + 2 * DAY || start.wall + length.days * DAY + length.ms < window.from - 2 * DAY;
}

function startsOf(master: EventRecord, later: Change[], window: ReadWindow, steps: Steps) {
  if (master.isSeries) return seriesStarts(master, wallWindow(master, later, window), steps);
  const { wall, isDate } = master.start;
  return [{ at: isDate ? wall : instantAt(master.start), wall, length: master.length }];
}

/** Where a series must start to reach into the window: earlier by its length, and by what THISANDFUTURE moved. */
function wallWindow({ start, length }: EventRecord, later: Change[], window: ReadWindow): Interval {
  const longest = [length, ...later.map((change) => change.record.length)].map((one) => one.days * DAY + one.ms);
  const shift = Math.max(0, ...later.map((change) => Math.abs(change.shift)));
  const [from, to] = start.isDate
    ? [dateWall(window.firstDate), dateWall(window.endDate)]
    : [wallOf(window.from, start.clock) - 2 * HOUR, wallOf(window.to, start.clock) + 2 * HOUR];
  return { from: from - Math.max(...longest) - shift, to: to + shift };
}

function changeOf(record: EventRecord, master: EventRecord | null): Change {
  const replaces = record.replaces ?? record.start;
  const home = record.calendar.floating;
  if (!master) {
    const day = record.start.isDate || replaces.isDate;
    return { at: day ? dayOfMoment(replaces, home) : instantAt(replaces), record, shift: 0 };
  }
  const wall = wallOn(replaces, master.start, home);
  const at = master.start.isDate ? wall : instantOf(wall, master.start.clock);
  return { at, record, shift: wallOn(record.start, master.start, home) - wall };
}

function shifted({ record, shift }: Change, wall: number): Moment {
  const moved = wall + shift;
  return { ...record.start, wall: record.start.isDate ? Math.floor(moved / DAY) * DAY : moved };
}
