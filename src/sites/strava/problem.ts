import type { Problem } from '../../core/model.ts';

/** Why a page could not be read, as words can say it. `layout`: nobody says whose page it is, or its parts are not where they were. */
export type Unread = 'signed-out' | 'challenge' | 'too-many' | 'no-json' | 'failed' | 'layout';

export function unread(where: Unread, detail: string): Problem[] {
  return [{ code: 'unknown-layout', where, detail }];
}

/** Activities that are on the page and could not be read: `lost` without data, `unreadable` with data that says no time or no id. */
export function notRead(where: string, lost: number, unreadable: number): Problem[] {
  return [
    ...(lost > 0 ? [{ code: 'lost-events' as const, where, detail: `${lost} without data` }] : []),
    ...(unreadable > 0 ? [{ code: 'unreadable-event' as const, where, detail: `${unreadable}` }] : []),
  ];
}
