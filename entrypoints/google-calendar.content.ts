import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPage } from '../src/page/run-page.ts';
import { googleCalendar } from '../src/sites/google-calendar/google-calendar.ts';
import { SITES } from '../src/sites/list.ts';

export default defineContentScript({
  matches: SITES.filter((site) => site.id === 'google-calendar').flatMap((site) => [...site.matches]),
  runAt: 'document_idle',
  allFrames: false,
  noScriptStartedPostMessage: true,
  main: (ctx) => runPage(ctx, googleCalendar),
});
