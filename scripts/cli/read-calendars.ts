import { basename } from 'node:path';
import { applyReading } from '../../src/core/agenda/apply-reading.ts';
import { type Agenda, buildAgenda } from '../../src/core/agenda/build-agenda.ts';
import type { Shelf } from '../../src/core/agenda/shelf.ts';
import type { Interval } from '../../src/core/model.ts';
import { NotICalendar } from '../../src/formats/ics/not-icalendar.ts';
import { readIcs } from '../../src/formats/ics/read-ics.ts';
import { readBytes } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';

/** Several files, one agenda. A file that is no calendar stops everything: a plan that silently lacks a calendar is no plan. */
export async function readCalendars(
  files: readonly string[],
  zone: string,
  window: Interval,
  now: number,
): Promise<Agenda> {
  const shelves: Shelf[] = [];
  for (const [i, file] of files.entries()) {
    const name = files.some((other, j) => j < i && basename(other) === basename(file)) ? file : basename(file);
    const bytes = await readBytes(file, name);
    try {
      shelves.push(applyReading(null, readIcs(bytes, { name, zone, window, readAt: now })));
    } catch (error) {
      if (error instanceof NotICalendar) throw new UsageError(error.message);
      throw error;
    }
  }
  return buildAgenda({ shelves, confirmedZones: {}, browserZone: zone, settingsZone: zone, required: shelves });
}
