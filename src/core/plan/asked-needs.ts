import type { CheckIn, MassageKind, Need } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { DAY } from '../time.ts';
import { standingVisits } from './counting-visits.ts';
import type { Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';

/** "Stiff" asks for a visit within so many days (rules.md section 7). */
const ASKED_FOR = 7 * DAY;

/** Visits she asked for by saying that her legs are stiff. Of several such days the last one counts. */
export function askedNeeds(planning: Planning): Need[] {
  const { input, horizon } = planning;
  const said = input.checkIns.filter(
    (checkIn) => checkIn.legs !== undefined && checkIn.at <= input.now && checkIn.at + ASKED_FOR > horizon.from,
  );
  const last = said.reduce<CheckIn | null>((latest, one) => (latest && latest.at >= one.at ? latest : one), null);
  // Whoever is fresh or sore by now asked for nothing, or for rest.
  if (last?.legs !== 'stiff') return [];
  const window = { from: last.at, to: last.at + ASKED_FOR };
  if (standingVisits(planning).some(({ start, end }) => start >= window.from && end <= window.to)) return [];
  const need: Need = {
    id: `asked:${new Date(last.at).toISOString()}`,
    type: 'asked',
    effort: null,
    kinds: firmFirst(wishedKinds(input.settings, planning.massages)),
    window,
    due: null,
    since: null,
    strength: 4,
  };
  return [need];
}

/** Firm work first, then light, then deep (rules.md section 7). */
function firmFirst(kinds: readonly MassageKind[]): MassageKind[] {
  const order = ['M', 'L', 'D'];
  return kinds.filter((kind) => kind !== 'self').sort((a, b) => order.indexOf(depthOf(a)) - order.indexOf(depthOf(b)));
}
