import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dots } from '../src/page/dots.ts';
import { providePart } from '../src/page/parts.ts';
import { listedViews } from '../src/sites/google-calendar/listed-views.ts';

/** The reader of months, schedules and searches, and a month's dots; the worker injects it where such a view is shown. */
export default defineUnlistedScript(() => {
  providePart('views', { listed: listedViews, manners: { days: dots } });
});
