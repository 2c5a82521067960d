import { stravaJourneys } from './strava-journeys.ts';
import { visitChromium } from './visit-chromium.ts';

stravaJourneys('Chromium', visitChromium, { generation: '2026', dialect: { feedData: 'next-data' } });
stravaJourneys('Chromium', visitChromium, {
  generation: '2024',
  locale: 'de',
  units: 'imperial',
  dialect: { feedData: 'request', fieldNames: true, sufferColumn: true, neighbourDays: true },
});
