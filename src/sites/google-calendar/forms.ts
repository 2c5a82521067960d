import type { SiteForms } from '../site-forms.ts';
import { draft } from './draft.ts';
import { editedEvent } from './edited-event.ts';
import { openEvent, openPopover } from './popover.ts';
import { saveControl } from './save-control.ts';

/** All we know of Google Calendar's forms and popovers; loaded with the card and never before. */
export const googleCalendarForms: SiteForms = { draft, saveControl, openEvent, openPopover, editedEvent };
