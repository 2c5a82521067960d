import { render } from 'preact';
import { browser } from '../../src/platform/browser.ts';
import { CheckInPage } from '../../src/ui/check-in/check-in-page.tsx';
import { createPageDoor } from '../../src/ui/extension-page/page-door.ts';
import { CHECK_IN_EN } from '../../src/words/check-in-labels.ts';

/** `check-in.html?event=…`; without one it asks how the legs feel in general. */
const eventId = new URLSearchParams(location.search).get('event');

const place = document.getElementById('check-in');
if (place) render(<CheckInPage door={createPageDoor(browser.runtime)} labels={CHECK_IN_EN} eventId={eventId} />, place);
