import type { SourceId } from '../model.ts';

/** True for sources that tell what was done. They say nothing about free time, and their lists say what was not done. */
export function isActivitySource(source: SourceId): boolean {
  return source === 'strava';
}

/** True for ids that activities have. An invitation can carry any UID, such a one too. //=> isActivityId('12@strava') is true */
export function isActivityId(id: string): boolean {
  return id.endsWith('@strava');
}
