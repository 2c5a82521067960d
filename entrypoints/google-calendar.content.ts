import { defineContentScript } from 'wxt/utils/define-content-script';
import { hours } from '../src/page/hours.ts';
import { runPage } from '../src/page/run-page.ts';
import { googleCalendar } from '../src/sites/google-calendar/google-calendar.ts';

export default defineContentScript({
  // As in src/sites/list.ts, and written out: what stands here is loaded with every page. It starts once the document is idle, in the top frame.
  matches: ['https://calendar.google.com/*'],
  main: (ctx) => runPage(ctx, googleCalendar, { manners: { hours } }),
});
