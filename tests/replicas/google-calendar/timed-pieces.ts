import { daysBetween } from './calendar-date.ts';
import type { ReplicaEvent } from './model.ts';

/** The part of an event that one day column shows. */
export interface TimedPiece {
  event: ReplicaEvent;
  date: string;
  /** clipped to the column: 0..1440 */
  startMinute: number;
  endMinute: number;
  /** overlap layout: two overlapping chips share the width 50/50 (section 5.3) */
  lane: number;
  lanes: number;
}

export function durationMinutes(event: ReplicaEvent): number {
  return daysBetween(event.start.date, event.end.date) * 1440 + event.end.minute - event.start.minute;
}

/** Events of 24 hours and more sit in the all-day row even with clock times (section 4 [A]). */
export function inAllDayRow(event: ReplicaEvent): boolean {
  return event.allDay === true || durationMinutes(event) >= 1440;
}

function clip(event: ReplicaEvent, date: string): TimedPiece | undefined {
  const startMinute = Math.max(0, daysBetween(date, event.start.date) * 1440 + event.start.minute);
  const endMinute = Math.min(1440, daysBetween(date, event.end.date) * 1440 + event.end.minute);
  // an event of no length is still drawn, as a chip of minimum height
  const zeroLength = durationMinutes(event) === 0 && event.start.date === date;
  if (endMinute <= startMinute && !zeroLength) return undefined;
  return { event, date, startMinute, endMinute, lane: 0, lanes: 1 };
}

/** Lanes are shared out within each cluster of pieces that touch each other. */
function layOut(pieces: TimedPiece[]): void {
  let cluster: TimedPiece[] = [];
  let clusterEnd = -1;
  let laneEnds: number[] = [];
  const close = (): void => {
    for (const piece of cluster) piece.lanes = laneEnds.length;
    cluster = [];
    laneEnds = [];
  };
  for (const piece of pieces) {
    if (piece.startMinute >= clusterEnd) close();
    const free = laneEnds.findIndex((end) => end <= piece.startMinute);
    piece.lane = free === -1 ? laneEnds.length : free;
    // a short chip is drawn taller than it is, so it also takes its lane for at least a quarter of an hour
    const end = Math.max(piece.endMinute, piece.startMinute + 15);
    laneEnds[piece.lane] = end;
    clusterEnd = cluster.length === 0 ? end : Math.max(clusterEnd, end);
    cluster.push(piece);
  }
  close();
}

export function timedPieces(events: ReplicaEvent[], date: string): TimedPiece[] {
  const pieces = events.filter((event) => !inAllDayRow(event)).flatMap((event) => clip(event, date) ?? []);
  pieces.sort((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
  layOut(pieces);
  return pieces;
}
