import type { Instant, LocalDate, ZoneEvidence } from '../model.ts';
import { DAY, isZone, MINUTE, offsetAt, startOfDay, toInstant } from '../time.ts';

export interface ZoneChoice {
  zone: string;
  by: 'page' | 'confirmed' | 'browser' | 'settings';
}

export interface ZoneCandidates {
  /** The zone the user confirmed for this account. */
  confirmed: string | null;
  browser: string;
  settings: string | null;
}

/**
 * The zone of a page's wall clock, or null when nothing agrees with what the page shows: then events are shown, nothing is
 * proposed, and the popup asks. The order is the page's own field, the user's earlier answer, the browser, the settings; each
 * must agree with the gutter's offset and with the UTC starts in the ids of recurring events.
 */
export function pageZone(evidence: ZoneEvidence, shownFrom: LocalDate, candidates: ZoneCandidates): ZoneChoice | null {
  const inOrder: [ZoneChoice['by'], string | null | undefined][] = [
    ['page', evidence.iana],
    ['confirmed', candidates.confirmed],
    ['browser', candidates.browser],
    ['settings', candidates.settings],
  ];
  for (const [by, zone] of inOrder) {
    if (!zone || !isZone(zone)) continue;
    // The browser and the settings say nothing about the page: without a gutter to compare with they prove nothing.
    const needsProof = by === 'browser' || by === 'settings';
    if (needsProof && !evidence.offsets?.length && !evidence.instances?.length) continue;
    if (agrees(zone, evidence, shownFrom)) return { zone, by };
  }
  return null;
}

/** True where nothing the page shows speaks against a zone: neither its gutter nor the starts in its ids. */
export function agrees(zone: string, evidence: ZoneEvidence, shownFrom: LocalDate): boolean {
  const { offsets, instances } = evidence;
  if (offsets?.length) {
    // Which day's offset a gutter shows in a clock-change week is not known, so both ends of the week count.
    const first = startOfDay(shownFrom, zone);
    const shown = [offsetAt(first, zone), offsetAt(first + 7 * DAY, zone)];
    if (!offsets.some((offset) => shown.includes(offset))) return false;
  }
  if (instances?.length) {
    // An occurrence that was moved keeps its old start in its id, so the majority decides.
    const right = instances.filter(({ wall, at }) => sameMinute(toInstant(wall.date, wall.minute, zone), at)).length;
    if (right * 2 < instances.length) return false;
  }
  return true;
}

function sameMinute(a: Instant, b: Instant): boolean {
  // Geometry rounds to five minutes, ids carry the exact start.
  return Math.abs(a - b) < 5 * MINUTE;
}
