import type { DepthClass, LocalDate, Massage, MassageKind } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import type { Settings } from '../settings.ts';
import { weekday } from '../time.ts';

/** Minutes on the table where the user set none: rules.md section 2, the shorter end, since longer is not shown to be better. */
const VISIT_MINUTES: Readonly<Record<MassageKind, number>> = {
  flush: 30,
  loosening: 45,
  sports: 60,
  deep: 60,
  trigger: 45,
  myofascial: 60,
  ashiatsu: 60,
  art: 30,
  swedish: 60,
  'hot-stone': 60,
  thai: 60,
  self: 15,
};

export const DEFAULTS = {
  hours: { from: 8 * 60, to: 20 * 60 },
  travelMin: 20,
  arriveMin: 10,
  minNoticeH: 3,
} as const;

/** What holds where nothing is set, in the shape of settings, for forms. */
export const DEFAULT_SETTINGS: Settings = {
  days: [0, 1, 2, 3, 4, 5, 6],
  hours: DEFAULTS.hours,
  durations: VISIT_MINUTES,
  preferredKind: 'sports',
  travelMin: DEFAULTS.travelMin,
  minNoticeH: DEFAULTS.minNoticeH,
};

export function visitMinutes(kind: MassageKind, settings: Settings): number {
  return settings.durations?.[kind] ?? VISIT_MINUTES[kind];
}

export function travelMinutes(settings: Settings): number {
  return settings.travelMin ?? DEFAULTS.travelMin;
}

/** When a session may lie on a date, in minutes of the local day; null where the day is not wished. */
export function sessionHours(date: LocalDate, settings: Settings): { from: number; to: number } | null {
  const day = weekday(date);
  if (settings.days && !settings.days.includes(day)) return null;
  const own = settings.hoursByDay?.[String(day)];
  if (own !== undefined) return own;
  return settings.hours ?? DEFAULTS.hours;
}

/** True where the user said she is away, or wants no suggestion. Dates include both ends. */
export function isQuietDate(date: LocalDate, settings: Settings): boolean {
  return [...(settings.quiet ?? []), ...(settings.away ?? [])].some((span) => span.from <= date && date <= span.to);
}

/**
 * Kinds that may be proposed, the preferred one first. Comfort decides how deep: `light` hides moderate and deep work, `mixed`
 * hides deep work. With nothing said, deep waits for the first logged massage (rules.md section 16, point 4).
 */
export function wishedKinds(settings: Settings, massages: readonly Massage[]): MassageKind[] {
  const deepWelcome =
    settings.comfort === 'deep' ||
    settings.preferredKind === 'deep' ||
    (settings.comfort === undefined && massages.some((massage) => massage.depth === 'D'));
  const depths: DepthClass[] = settings.comfort === 'light' ? ['L'] : deepWelcome ? ['L', 'M', 'D'] : ['L', 'M'];
  const listed = settings.kinds ?? ['sports', 'deep', 'loosening', 'flush'];
  const preferred = settings.preferredKind ? [settings.preferredKind] : [];
  const wished = [...new Set([...preferred, ...listed])].filter((kind) => depths.includes(depthOf(kind)));
  // Somebody who listed deep kinds only, and wants light work only, still gets an answer.
  return wished.length > 0 ? wished : ['loosening'];
}
