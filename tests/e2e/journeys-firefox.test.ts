import { journeys } from './journeys.ts';
import { savingJourneys } from './saving-journeys.ts';
import { visitFirefox } from './visit-firefox.ts';

journeys('Firefox', visitFirefox);
savingJourneys('Firefox', visitFirefox);
