import { journeys } from './journeys.ts';
import { visitFirefox } from './visit-firefox.ts';

journeys('Firefox', visitFirefox);
