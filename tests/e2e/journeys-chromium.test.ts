import { journeys } from './journeys.ts';
import { visitChromium } from './visit-chromium.ts';

journeys('Chromium', visitChromium);
