import type { ReadEvent } from '../../core/model.ts';
import { activityEvent } from './activity-event.ts';
import { dateOf, idOf, instantOf, isRaw, type Raw } from './raw-fields.ts';

/** Her own activities in a JSON of the feed. */
export interface OwnEntries {
  /** By id; null where nothing tells when it was. */
  activities: Map<string, ReadEvent | null>;
  /** Without an id that can be trusted. */
  unnamed: number;
}

/** The feed keeps 60 days; a page's state has some 10,000 nodes. */
const MOST_NODES = 100_000;
const MOST_DEPTH = 16;
const MOST_ENTRIES = 1000;

/**
 * The activities of `athlete` among a feed's entries, wherever in a JSON they stand: its nesting changed every year (2023-02, 2024-11).
 * Of all others nothing is read but whose they are.
 */
export function ownEntries(json: unknown, athlete: string): OwnEntries {
  const own: OwnEntries = { activities: new Map(), unnamed: 0 };
  let nodes = 0;
  let level: unknown[] = [json];
  for (let depth = 0; depth < MOST_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const node of level) {
      if (++nodes > MOST_NODES || own.activities.size >= MOST_ENTRIES) return own;
      if (isEntry(node)) readEntry(node, athlete, own);
      else if (Array.isArray(node)) for (const item of node) next.push(item);
      else if (isRaw(node)) for (const name in node) next.push(node[name]);
    }
    level = next.filter((value) => typeof value === 'object' && value !== null);
  }
  return own;
}

function isEntry(node: unknown): node is Raw {
  return isRaw(node) && typeof node.entity === 'string' && (isRaw(node.activity) || isRaw(node.rowData));
}

function readEntry(entry: Raw, athlete: string, own: OwnEntries): void {
  const { viewingAthlete, activity, rowData } = entry;
  const viewer = isRaw(viewingAthlete) ? idOf(viewingAthlete.id) : undefined;
  // Somebody else's feed (a shared browser, a page from before she signed in).
  if (viewer !== undefined && viewer !== athlete) return;
  // What is said of the owner must say that it is she, once at least, and nothing else. The flag alone is about whoever looks at the feed.
  const isHers = (owner: unknown, owned: unknown) =>
    owner === undefined || owner === null
      ? owned === true && viewer === athlete
      : idOf(owner) === athlete && owned !== false;
  if (entry.entity === 'Activity' && isRaw(activity)) {
    const { athlete: owner, ownedByCurrentAthlete: owned } = activity;
    if (isHers(isRaw(owner) ? owner.athleteId : undefined, owned)) readActivity(activity, own);
  }
  if (entry.entity === 'GroupActivity' && isRaw(rowData) && Array.isArray(rowData.activities)) {
    for (const row of rowData.activities as unknown[]) {
      if (isRaw(row) && isHers(row.athlete_id, row.owned_by_current_athlete)) readRow(row, own);
    }
  }
}

/** In camel case (2022-04); tags were null in every sample known, so what they would mean is not guessed. */
function readActivity(activity: Raw, own: OwnEntries): void {
  const id = idOf(activity.id);
  if (id === null) {
    own.unnamed++;
    return;
  }
  const start = instantOf(activity.startDate);
  const { activityName: title, type: sport, elapsedTime: elapsed } = activity;
  own.activities.set(id, activityEvent({ id, title, sport, start, date: null, elapsed }));
}

/** A row of a group, in snake case (2026). */
function readRow(row: Raw, own: OwnEntries): void {
  const id = idOf(row.activity_id);
  if (id === null) {
    own.unnamed++;
    return;
  }
  const start = instantOf(row.start_date);
  // Her wall clock dressed as UTC.
  const wall = instantOf(row.start_date_local);
  const near = wall !== null && start !== null && Math.abs(wall - start) <= 15 * 3_600_000;
  const { name: title, type: sport, elapsed_time: elapsed } = row;
  own.activities.set(id, activityEvent({ id, title, sport, start, date: near ? dateOf(wall) : null, elapsed }));
}
