import { openActivity } from './page/activity.ts';
import { openCalendar } from './page/calendar.ts';
import type { StravaControl } from './page/control.ts';
import { openDashboard } from './page/dashboard.ts';
import { openProfile } from './page/profile.ts';
import { openTraining } from './page/training.ts';
import { type PageState, pageState } from './page-state.ts';

declare global {
  interface Window {
    __strava: StravaControl;
  }
}

/** The page's own script: draws what the server left out, pages, sorts, appends, switches by hash and pushState. */
const PARTS: Record<string, (state: PageState) => StravaControl> = {
  training: openTraining,
  dashboard: openDashboard,
  activity: openActivity,
  profile: openProfile,
  calendar: openCalendar,
};

const open = PARTS[document.body.dataset.replicaPart ?? ''];
if (open) window.__strava = open(pageState(document));
