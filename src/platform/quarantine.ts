import { addNotice, type StoredNotice } from './schema/notices.ts';
import type { StorageArea } from './storage-area.ts';

const PREFIX = 'backup:';

/**
 * Moves what could not be read under `backup:<key>:<time>`, whole and as it was, and notes it. The copy is written before the
 * original goes: a worker killed in between makes a second copy, never none.
 */
export async function quarantine(
  area: StorageArea,
  unreadable: Readonly<Record<string, unknown>>,
  held: readonly StoredNotice[],
  now: number,
): Promise<StoredNotice[]> {
  const backups: Record<string, unknown> = {};
  let notices = [...held];
  for (const [key, value] of Object.entries(unreadable)) {
    backups[`${PREFIX}${key}:${now}`] = value;
    notices = addNotice(notices, { code: 'set-aside', where: key.slice(0, 500), at: now });
  }
  await area.set({ ...backups, notices });
  // `notices` itself may be what was unreadable; it was overwritten just now.
  await area.remove(Object.keys(unreadable).filter((key) => key !== 'notices'));
  return notices;
}

/** The key and time a backup was made of; null for any other key. */
export function parseBackupKey(key: string): { of: string; at: number } | null {
  const match = /^backup:(.+):(\d+)$/.exec(key);
  return match?.[1] ? { of: match[1], at: Number(match[2]) } : null;
}
