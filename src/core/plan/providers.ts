import type { MassageKind } from '../model.ts';
import type { Settings } from '../settings.ts';
import { DEFAULTS } from './preferences.ts';

type TherapistHours = NonNullable<NonNullable<Settings['therapists']>[number]['hours']>;

/** Who could give a massage: a therapist of the settings, or, where none is listed, anybody. */
export interface Provider {
  id: string | null;
  /** One way. */
  travelMin: number;
  price: number | null;
  /** Opening hours by day of the week; null where none are known. */
  hours: TherapistHours | null;
  /** Null: every kind. */
  kinds: readonly MassageKind[] | null;
  favourite: boolean;
  /** Listed as not tried yet: a first visit takes longer, and is new to the body. */
  isNew: boolean;
}

/** The talk before a first visit (rules.md section 9). */
const FIRST_VISIT_MIN = 15;

/** Everybody who may be proposed. One who is never to be seen again is not among them, even where that leaves nobody she knows. */
export function providers({ therapists = [], travelMin = DEFAULTS.travelMin }: Settings): Provider[] {
  const wanted = therapists.filter(({ never }) => never !== true);
  if (wanted.length === 0) {
    return [{ id: null, travelMin, price: null, hours: null, kinds: null, favourite: false, isNew: false }];
  }
  return wanted.map((one) => ({
    id: one.id,
    travelMin: one.travelMin ?? travelMin,
    price: one.price ?? null,
    hours: one.hours ?? null,
    kinds: one.kinds ?? null,
    favourite: one.favourite === true,
    isNew: one.tried === false,
  }));
}

export function offers({ kinds }: Provider, kind: MassageKind): boolean {
  return kind === 'self' || kinds === null || kinds.includes(kind);
}

/** Minutes before and after a session that belong to it: the way there and ten minutes to arrive, the first talk and the way back. */
export function aroundSession({ travelMin, isNew }: Pick<Provider, 'travelMin' | 'isNew'>): {
  before: number;
  after: number;
} {
  return { before: travelMin + DEFAULTS.arriveMin, after: travelMin + (isNew ? FIRST_VISIT_MIN : 0) };
}
