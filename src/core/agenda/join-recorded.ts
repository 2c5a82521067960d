import type { LoadSignals, RecordedActivity } from '../model.ts';
import type { ShelvedEvent } from './shelf.ts';

/** True where `held` knows only the date of an activity and `read` knows its hours. */
export function isPoorer(held: ShelvedEvent, read: ShelvedEvent): boolean {
  return isRecord(held) && isRecord(read) && held.when.type === 'dates' && read.when.type !== 'dates';
}

/**
 * One activity, read twice. Pages tell different parts of it: a feed has no tags, a training calendar no hours. So what the newer
 * page leaves out stays as it was known; only a list that speaks for its day (`speaks`) takes a tag away.
 */
export function joinRecorded(held: ShelvedEvent, read: ShelvedEvent, speaks: boolean): ShelvedEvent {
  const asOf = Math.max(held.asOf, read.asOf);
  if (isPoorer(read, held)) return { ...held, asOf };
  const before = speaks && !isPoorer(held, read) ? withoutTag(held) : held;
  const load = joinSignals(read.load, before.load);
  const activity = joinRecords(read.activity, before.activity);
  const listed = read.listed ?? held.listed;
  return { ...read, ...(load && { load }), ...(activity && { activity }), ...(listed && { listed }), asOf };
}

/** Numbers of both, the first one's where both have one. What was measured stands before what was planned. */
export function joinSignals(lead: LoadSignals | undefined, other: LoadSignals | undefined): LoadSignals | undefined {
  if (!lead || !other) return lead ?? other;
  if (lead.from !== other.from) return lead.from === 'measured' ? lead : other;
  return lead.from === 'measured' ? { ...other, ...lead } : lead;
}

/** What two pages tell of one activity; of what both tell, the first one's. */
export function joinRecords(
  lead: RecordedActivity | undefined,
  other: RecordedActivity | undefined,
): RecordedActivity | undefined {
  if (!lead || !other) return lead ?? other;
  return { ...other, ...lead, sport: lead.sport ?? other.sport, tag: lead.tag ?? other.tag };
}

function isRecord({ activity }: ShelvedEvent): boolean {
  return activity !== undefined;
}

/** The same activity, as one that she tagged as nothing. */
export function withoutTag(event: ShelvedEvent): ShelvedEvent {
  const { load, activity } = event;
  const { tag: _, ...numbers } = load ?? { from: 'measured' as const };
  return { ...event, ...(load && { load: numbers }), ...(activity && { activity: { ...activity, tag: null } }) };
}
