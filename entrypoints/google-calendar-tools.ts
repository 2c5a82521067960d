import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTools } from '../src/page/start-tools.ts';
import { provideTools } from '../src/page/tools.ts';
import { googleCalendarForms } from '../src/sites/google-calendar/forms.ts';

/** The card, and what it needs of the page's forms; the worker injects it where somebody asks for it. */
export default defineUnlistedScript(() => {
  provideTools(startTools(googleCalendarForms));
});
