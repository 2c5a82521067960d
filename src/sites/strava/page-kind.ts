import type { PageKind } from '../site.ts';

/** Which of Strava's pages an address is. */
export type Where =
  | { page: 'training' | 'feed' | 'signing-in' | 'other' }
  | { page: 'activity'; id: string }
  /** `id` is null where the address is the signed-in athlete's own. */
  | { page: 'profile' | 'calendar'; id: string | null; year?: number };

const VIEWS: Record<Where['page'], PageKind['view']> = {
  training: 'activities',
  feed: 'feed',
  activity: 'activity',
  profile: 'feed',
  calendar: 'month',
  'signing-in': 'other',
  other: 'other',
};

/** Sub-pages of an activity are switched without a reload; its form is none of them. */
const ACTIVITY = /^\/activities\/(\d{1,19})(?:\/(?!edit|truncate|split|crop)[\w-]+)*\/?$/;
const CALENDAR = /^\/athletes?(?:\/(\d{1,19}))?\/calendar(?:\/(\d{4}))?\/?$/;
const PROFILE = /^\/athletes\/(\d{1,19})\/?$/;

/** //=> '/activities/123/analysis' is an activity, '/activities/123/edit' and '/athletes/9/training/log' are other pages */
export function whereIs({ pathname }: URL): Where {
  if (/^\/athlete\/training\/?$/.test(pathname)) return { page: 'training' };
  if (/^\/dashboard(?:\/(?!feed)[\w-]+)*\/?$/.test(pathname)) return { page: 'feed' };
  if (/^\/(?:login|session)\b/.test(pathname)) return { page: 'signing-in' };
  const activity = ACTIVITY.exec(pathname);
  if (activity?.[1]) return { page: 'activity', id: activity[1] };
  const profile = PROFILE.exec(pathname);
  if (profile?.[1]) return { page: 'profile', id: profile[1] };
  const calendar = CALENDAR.exec(pathname);
  if (!calendar) return { page: 'other' };
  return { page: 'calendar', id: calendar[1] ?? null, ...(calendar[2] && { year: Number(calendar[2]) }) };
}

/** `foreign`: the page is another athlete's, so there is nothing to do on it, as on all of Strava's pages that are none of ours. */
export function pageKind({ page }: Where, foreign: boolean): PageKind {
  const none = page === 'other' || foreign;
  return { kind: none ? 'none' : 'calendar', view: none ? 'other' : VIEWS[page], accountIndex: null };
}
