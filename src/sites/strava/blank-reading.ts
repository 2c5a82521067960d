import type { Problem } from '../../core/model.ts';
import type { PageReading } from '../site.ts';

/** A reading that speaks for no day. */
export function blankReading(account: string, problems: Problem[], generation: string): PageReading {
  return { source: 'strava', account, seen: [], zone: {}, events: [], problems, generation };
}
