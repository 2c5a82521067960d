import { journeys } from './journeys.ts';
import { savingJourneys } from './saving-journeys.ts';
import { visitChromium } from './visit-chromium.ts';

journeys('Chromium', visitChromium);
savingJourneys('Chromium', visitChromium);
