import type { Instant, ReadEvent, ZoneEvidence } from '../../core/model.ts';
import { latinDigits } from './clock-text.ts';
import { CHIP_MARK, USER_ZONE } from './selectors.ts';

/** `GMT-06`, `GMT+5:30`, `UTC+02`, `GMT`: one per zone column, an offset and not a word of any language. */
const GUTTER = /^(?:GMT|UTC)(?:\s?([+\-−–])\s?(\d{1,2})(?:[:.]?(\d{2}))?)?$/;

/** What the page tells about its own clock (`root`: a grid with gutters, null in views without); core/agenda decides what it means. */
export function zoneEvidence(doc: Document, root: Element | null, events: readonly ReadEvent[]): ZoneEvidence {
  const iana = pageZone(doc);
  const offsets = root ? gutterOffsets(root) : [];
  const instances = events.flatMap(instanceOf).slice(0, 1000);
  return {
    ...(iana === null ? {} : { iana }),
    ...(offsets.length > 0 ? { offsets } : {}),
    ...(instances.length > 0 ? { instances } : {}),
  };
}

function pageZone(doc: Document): string | null {
  const field = doc.querySelector(USER_ZONE);
  const text = (field?.getAttribute('value') ?? field?.textContent ?? '').trim();
  return /^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(text) && text.length <= 80 ? text : null;
}

/** //=> offsetOf('GMT-06') is -360 */
export function offsetOf(text: string): number | null {
  const match = GUTTER.exec(latinDigits(text.trim()));
  if (!match) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === undefined || match[1] === '+' ? minutes : 0 - minutes;
}

/** Short texts of the grid outside of chips; the first few are enough, a page shows at most two zones. */
function gutterOffsets(root: Element): number[] {
  const offsets: number[] = [];
  const filter = (node: Node) => {
    if (node.nodeType === 1) return (node as Element).matches(`${CHIP_MARK}, [data-column-index]`) ? 2 : 3;
    return 1;
  };
  const walker = root.ownerDocument.createTreeWalker(root, 5, { acceptNode: filter });
  for (let node = walker.nextNode(); node && offsets.length < 8; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const offset = text.length <= 12 ? offsetOf(text) : null;
    if (offset !== null && Math.abs(offset) <= 1080) offsets.push(offset);
  }
  return offsets;
}

/** A recurring event's id carries its start in UTC: paired with the wall time on the page it proves the zone. */
function instanceOf(event: ReadEvent): { wall: { date: string; minute: number }; at: Instant }[] {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(event.key.instance ?? '') ?? [];
  if (event.when.type !== 'wall' || event.clipped?.start || s === undefined) return [];
  const at = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  return Number.isNaN(at) ? [] : [{ wall: { ...event.when.start }, at }];
}
