import { defineContentScript } from 'wxt/utils/define-content-script';
import { createAskAgain } from '../src/page/ask-again.ts';
import { lines } from '../src/page/lines.ts';
import { runPage } from '../src/page/run-page.ts';
import { strava } from '../src/sites/strava/strava.ts';

export default defineContentScript({
  // As in src/sites/list.ts, and written out: what stands here is loaded with every page. It starts once the document is idle, in the top frame.
  matches: ['https://www.strava.com/*'],
  main: (ctx) => runPage(ctx, strava, { manners: { lines }, askAgain: createAskAgain }),
});
