import { type Agenda, buildAgenda } from '../core/agenda/build-agenda.ts';
import type { Shelf } from '../core/agenda/shelf.ts';
import type { CalendarEvent } from '../core/model.ts';
import { isZone } from '../core/time.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { countingShelves } from './counting-athlete.ts';
import type { Env } from './env.ts';
import { shelvesOf } from './shelves.ts';

export interface AgendaAtHome {
  /** All of them, also those of athletes that do not count. */
  shelves: Shelf[];
  agenda: Agenda;
  /** Its events as they were read, planned beside done. */
  read: readonly CalendarEvent[];
  /** Where the user lives now. */
  zone: string;
}

/** What is stored as one list of events, before anything is planned. */
export function agendaOf(env: Env, stored: Stored): AgendaAtHome {
  const shelves = shelvesOf(stored);
  const { settings, sources, zones } = stored;
  const browserZone = env.browserZone();
  const agenda = buildAgenda({
    shelves: countingShelves(stored, shelves),
    confirmedZones: zones,
    browserZone,
    settingsZone: settings.zone ?? null,
    required: sources,
  });
  return {
    shelves,
    agenda,
    read: agenda.events,
    zone: settings.zone && isZone(settings.zone) ? settings.zone : browserZone,
  };
}
