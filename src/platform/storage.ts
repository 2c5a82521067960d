import * as v from 'valibot';
import { MIGRATIONS, type Migration, migrate, VERSION } from './migrations.ts';
import { quarantine } from './quarantine.ts';
import { headKey, parseHeadKey, parseWeekKey, storedHead, storedWeek, weekKey } from './schema/readings.ts';
import { SINGLES, type SingleKey, type Singles, type Stored, type StoredChange } from './schema/stored.ts';
import type { StorageArea } from './storage-area.ts';
import { StorageError, storageError } from './storage-errors.ts';

export interface Store {
  /**
   * Everything, validated. Sets aside what cannot be read, so it belongs in the write queue too. Where the store is too full for that,
   * the rest is served, and what could not be read is neither removed nor written over.
   */
  load(): Promise<Stored>;
  /** One write for the whole change: all of it or nothing. */
  save(change: StoredChange): Promise<void>;
  /** Every key with its size in bytes, for pruning: needs nothing to be readable. */
  sizes(): Promise<Map<string, number>>;
}

/**
 * Our own versioned storage rather than WXT's: there a failing migration or a newer version is only logged and the raw value is
 * served (measured with 0.20.27). Nothing is cached, since the worker may be gone before the next message.
 */
export function createStore(
  area: StorageArea,
  now: () => number,
  version = VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): Store {
  /** Of the last load; a save always follows one. */
  let unread: ReadonlySet<string> = new Set();
  return {
    async load() {
      try {
        const raw = await upToDate(area, version, migrations);
        const { stored, unreadable } = readAll(raw);
        if (Object.keys(unreadable).length > 0) {
          const notices = await setAside(area, unreadable, stored.notices, now());
          if (notices) stored.notices = notices;
          else stored.unread = Object.keys(unreadable);
        }
        unread = new Set(stored.unread);
        return stored;
      } catch (thrown) {
        throw storageError(thrown);
      }
    },
    async save(change) {
      try {
        const items = toItems(change);
        const kept = Object.keys(items).find((key) => unread.has(key));
        if (kept !== undefined) throw new StorageError('full', `${kept} could not be set aside`);
        if (Object.keys(items).length > 0) await area.set(items);
        if (change.remove?.length) await area.remove(change.remove);
      } catch (thrown) {
        throw storageError(thrown);
      }
    },
    async sizes() {
      const raw = await area.get(null);
      refuseNewer(raw, version);
      const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
      return new Map(Object.entries(raw).map(([key, value]) => [key, key.length + bytes(value)]));
    },
  };
}

/** What is stored, in today's shape. */
async function upToDate(
  area: StorageArea,
  version: number,
  migrations: readonly Migration[],
): Promise<Record<string, unknown>> {
  const raw = await area.get(null);
  refuseNewer(raw, version);
  const found = raw.version;
  if (found === version) return raw;
  // No version, or one that is no number: nothing saved yet, or a broken first write. The first shape it could have is 1.
  const from = typeof found === 'number' && Number.isInteger(found) && found >= 1 ? found : 1;
  const migrated = migrate(raw, from, version, migrations);
  await area.set({ ...migrated, version });
  const dropped = Object.keys(raw).filter((key) => !Object.hasOwn(migrated, key) && key !== 'version');
  if (dropped.length > 0) await area.remove(dropped);
  return migrated;
}

/** A shape from a newer Kneadtime is not touched at all. */
function refuseNewer({ version: found }: Readonly<Record<string, unknown>>, version: number): void {
  if (typeof found === 'number' && found > version) {
    throw new StorageError('newer', `stored version ${found}, this is ${version}`);
  }
}

/** The notices with what was set aside; null where the store is too full for copies. */
async function setAside(...args: Parameters<typeof quarantine>): Promise<Stored['notices'] | null> {
  try {
    return await quarantine(...args);
  } catch (thrown) {
    if (storageError(thrown).reason === 'full') return null;
    throw thrown;
  }
}

function readAll(raw: Readonly<Record<string, unknown>>): { stored: Stored; unreadable: Record<string, unknown> } {
  const stored: Stored = { ...structuredClone(emptySingles()), heads: new Map(), weeks: new Map(), unread: [] };
  const unreadable: Record<string, unknown> = {};
  const read = <S extends v.GenericSchema>(key: string, schema: S, keep: (value: v.InferOutput<S>) => void) => {
    const parsed = v.safeParse(schema, raw[key]);
    if (parsed.success) keep(parsed.output);
    else unreadable[key] = raw[key];
  };
  for (const key of Object.keys(raw)) {
    const week = parseWeekKey(key);
    const head = parseHeadKey(key);
    if (Object.hasOwn(SINGLES, key)) {
      read(key, SINGLES[key as SingleKey].schema, (value) => Object.assign(stored, { [key]: value }));
    } else if (week) {
      read(key, storedWeek, (value) => {
        const weeks = stored.weeks.get(week.source) ?? new Map();
        stored.weeks.set(week.source, weeks.set(week.monday, value));
      });
    } else if (head) {
      read(key, storedHead, (value) => stored.heads.set(head, value));
    }
  }
  return { stored, unreadable };
}

function emptySingles(): Singles {
  return Object.fromEntries(Object.entries(SINGLES).map(([key, { empty }]) => [key, empty])) as unknown as Singles;
}

/** The change as storage items, judged by the schemas they will be read with: what could not be read back is not written. */
function toItems(change: StoredChange): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  const put = (key: string, schema: v.GenericSchema, value: unknown) => {
    const judged = v.safeParse(schema, value);
    if (!judged.success) throw new StorageError('refused', `${key}: ${judged.issues[0].message}`);
    items[key] = judged.output;
  };
  for (const [key, { schema }] of Object.entries(SINGLES)) {
    const value = change[key as SingleKey];
    if (value !== undefined) put(key, schema, value);
  }
  for (const [source, head] of Object.entries(change.heads ?? {})) put(headKey(source), storedHead, head);
  for (const { source, monday, week } of change.weeks ?? []) put(weekKey(source, monday), storedWeek, week);
  return items;
}
