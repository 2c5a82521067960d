import { HOUR } from '../time.ts';
import { defineRule, NOTHING } from './rule.ts';

/** A race, then a flight within 72 h: before any visit in the next 14 days one line about calves is said, once (rules.md section 10). */
export const raceThenFlight = defineRule({
  id: 'race-then-flight',
  judge(massage, context) {
    if (massage.depth === 'X' || context.flights.length === 0) return NOTHING;
    for (const race of context.efforts) {
      if (race.kind !== 'race' || massage.start < race.end || massage.start - race.end > 14 * 24 * HOUR) continue;
      const flight = context.flights.find((one) => one.from >= race.end && one.from - race.end <= 72 * HOUR);
      if (flight && flight.from <= massage.start) {
        return { verdicts: [], notes: [{ code: 'flight-dvt', events: [race.id, flight.id], sources: ['safety'] }] };
      }
    }
    return NOTHING;
  },
});
