import { contains, overlaps } from '../intervals.ts';
import type { LocalDate, MassageKind, Severity } from '../model.ts';
import { addDays, MINUTE, toInstant, toWall } from '../time.ts';
import { judgeAt } from './candidates.ts';
import { doorToDoor } from './open-starts.ts';
import type { Planning } from './planning.ts';
import { sessionHours, travelMinutes } from './preferences.ts';

const LETTERS: Readonly<Record<Severity, string>> = { conflict: 'c', caution: 'a', info: 'i', good: 'g', ok: 'o' };
const STEP = 15;

export interface Strip {
  date: LocalDate;
  /** One letter per 15 minutes: c a i g o as judged, b busy, p past, u outside coverage or hours. */
  cells: string;
}

/**
 * What a visit of this kind and length would be judged as at every quarter hour of some days, so that a page can drag a slot
 * without asking. `zone` is the page's clock.
 */
export function severityStrip(
  planning: Planning,
  kind: MassageKind,
  minutes: number,
  from: LocalDate,
  days: number,
  zone: string,
): Strip[] {
  const strips: Strip[] = [];
  for (let i = 0; i < Math.min(days, 14); i++) {
    const date = addDays(from, i);
    let cells = '';
    for (let minute = 0; minute < 24 * 60; minute += STEP) cells += cell(planning, kind, minutes, date, minute, zone);
    strips.push({ date, cells });
  }
  return strips;
}

function cell(planning: Planning, kind: MassageKind, minutes: number, date: LocalDate, minute: number, zone: string) {
  const start = toInstant(date, minute, zone);
  if (start < planning.input.now) return 'p';
  // The page may show another clock than the one the user lives by.
  const own = toWall(start, planning.input.zone);
  const hours = sessionHours(own.date, planning.input.settings);
  if (!hours || own.minute < hours.from || own.minute + minutes > hours.to) return 'u';
  const session = { from: start, to: start + minutes * MINUTE };
  const block = doorToDoor(session, travelMinutes(planning.input.settings));
  if (!planning.covered.some((span) => contains(span, block))) return 'u';
  if (planning.busy.some((span) => overlaps(span, block))) return 'b';
  return LETTERS[judgeAt(planning, kind, session).severity];
}
