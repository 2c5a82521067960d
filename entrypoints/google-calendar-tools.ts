import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/page/parts.ts';
import { startTools } from '../src/page/start-tools.ts';
import { googleCalendarForms } from '../src/sites/google-calendar/forms.ts';

/** The card, and what it needs of the page's forms; the worker injects it where somebody asks for it. */
export default defineUnlistedScript(() => {
  providePart('tools', startTools(googleCalendarForms));
});
