/**
 * The stored shape has a version from the first day. A change of shape is: the next number, one pure step here, one sample in
 * tests/fixtures/storage. A step gets everything stored and returns everything to store; it never sees a half-done step before it.
 */
export const VERSION = 1;

export interface Migration {
  /** Leads from this version to the next. */
  from: number;
  step(stored: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

export const MIGRATIONS: readonly Migration[] = [];

/** Walks from `version` to `target`. A missing step throws: running on would serve an old shape as a new one. */
export function migrate(
  stored: Readonly<Record<string, unknown>>,
  version: number,
  target = VERSION,
  migrations = MIGRATIONS,
): Record<string, unknown> {
  let migrated: Record<string, unknown> = { ...stored };
  for (let at = version; at < target; at++) {
    const migration = migrations.find((one) => one.from === at);
    if (!migration) throw new Error(`no migration from storage version ${at} to ${at + 1}`);
    migrated = migration.step(migrated);
  }
  return migrated;
}
