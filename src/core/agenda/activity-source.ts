import type { SourceId } from '../model.ts';

/** True for sources that tell what was done. They say nothing about free time, and their lists say what was not done. */
export function isActivitySource(source: SourceId): boolean {
  return source === 'strava';
}
