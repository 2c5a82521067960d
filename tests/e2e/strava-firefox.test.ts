import { stravaJourneys } from './strava-journeys.ts';
import { visitFirefox } from './visit-firefox.ts';

stravaJourneys('Firefox', visitFirefox, { generation: '2026', locale: 'fr', dialect: { feedData: 'props' } });
