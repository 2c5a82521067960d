import { parts } from './calendar-date.ts';
import type { ReplicaEvent, ReplicaState } from './model.ts';
import { unknownId, unknownJslog } from './unknown-chip.ts';

/** Section 5.2 [A]: ((year - 1970) << 9) | (month << 5) | day. */
export function datekey(date: string): number {
  const { year, month, day } = parts(date);
  return ((year - 1970) << 9) | (month << 5) | day;
}

/** Standard alphabet, padding stripped (section 5.1); ids and addresses are ASCII, btoa is in Node and in pages. */
export function base64(text: string): string {
  return btoa(text).replace(/={1,2}$/, '');
}

/** Section 5.1: @m [A], @g [B]; @v and @i [D]. Workspace domains stay in full. */
const SHORT_DOMAINS: [string, string][] = [
  ['@group.v.calendar.google.com', '@v'],
  ['@group.calendar.google.com', '@g'],
  ['@import.calendar.google.com', '@i'],
  ['@gmail.com', '@m'],
];

export function shortCalendar(email: string): string {
  for (const [long, short] of SHORT_DOMAINS) if (email.endsWith(long)) return email.slice(0, -long.length) + short;
  return email;
}

export function instanceId(event: ReplicaEvent): string {
  return event.instance === undefined ? event.id : `${event.id}_${event.instance}`;
}

/** The raw attribute data-eventid of a chip, by kind (sections 2.3 and 5.1). */
export function eventIdAttribute(event: ReplicaEvent): string {
  switch (event.chip ?? 'event') {
    case 'task':
      return `tasks_${event.id}`;
    case 'ttb-task':
      return `ttb_${base64(`${event.id} ${shortCalendar(event.calendar)}`)}`;
    case 'unknown':
      return unknownId(event, base64);
    default:
      return base64(`${instanceId(event)} ${shortCalendar(event.calendar)}`);
  }
}

/** jslog of a chip; only real events name a calendar, and since 2026-09 sometimes not even they. */
export function chipJslog(event: ReplicaEvent, state: ReplicaState): string | undefined {
  const kind = state.dialect.jslog ?? 'full';
  if (kind === 'none') return undefined;
  if (event.chip === 'unknown') return unknownJslog(event);
  const named = kind === 'full' && (event.chip ?? 'event') === 'event';
  return `35463; 2:[${JSON.stringify(instanceId(event))},${named ? JSON.stringify(event.calendar) : 'null'}]; track:JIbuQc`;
}
