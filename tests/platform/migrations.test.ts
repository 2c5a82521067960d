import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration, migrate, VERSION } from '../../src/platform/migrations.ts';
import { SINGLES } from '../../src/platform/schema/stored.ts';
import { createStore } from '../../src/platform/storage.ts';
import { MemoryArea } from '../worker/memory-area.ts';

const samplePath = (version: number) => new URL(`../fixtures/storage/v${version}.json`, import.meta.url);
const versions = Array.from({ length: VERSION }, (_, at) => at + 1);

describe('migrations', () => {
  it('should have one sample of every version; add tests/fixtures/storage/v<N>.json with each new one', () => {
    expect(versions.filter((version) => !existsSync(samplePath(version)))).toEqual([]);
    expect(existsSync(samplePath(VERSION + 1))).toBe(false);
  });

  it('should have one step from every version but the newest', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions.slice(0, -1));
  });

  it.each(versions)('should read sample v%i whole, with nothing set aside', async (version) => {
    const area = new MemoryArea();
    const sample = JSON.parse(readFileSync(samplePath(version), 'utf8')) as Record<string, unknown>;
    for (const [key, value] of Object.entries(sample)) area.put(key, value);

    const stored = await createStore(area, () => 1).load();

    expect(area.keys('backup:')).toEqual([]);
    expect(area.value('version')).toBe(VERSION);
    expect(stored.bookings).toHaveLength(1);
    expect(stored.bookings).toMatchObject([{ save: 'wanted', accountIndex: 1 }]);
    expect(stored.saving).toEqual({ on: true, offer: 'done' });
    expect(stored.said).toMatchObject([{ state: 'fix' }]);
    expect(stored.addTo).toBe('ana@example.com');
    expect(stored.decisions).toHaveLength(4);
    expect(stored.settings.preferredKind).toBe('sports');
    const weeks = stored.weeks.get('google-calendar|ana@example.com');
    expect(weeks?.get('2026-10-12')?.events.map((event) => event.title)).toEqual(['6 x 800 m', 'City marathon']);
    expect(weeks?.get('2026-10-12')?.events.map(({ load }) => load?.from)).toEqual(['measured', 'planned']);
    expect(stored.heads.get('google-calendar|ana@example.com')?.zone.iana).toBe('Europe/Berlin');
    const done = stored.weeks.get('strava|12345678')?.get('2026-10-12')?.events;
    expect(done?.map(({ title, activity }) => [title, activity?.tag])).toEqual([
      ['', 'hard'],
      ['', null],
    ]);
    expect(stored.activityAnswers.map(({ type }) => type)).toEqual(['did', 'unlink', 'unlink']);
    expect(stored.athlete).toBe('12345678');
  });

  it('should hold every key that stands alone in the newest sample', () => {
    const sample = JSON.parse(readFileSync(samplePath(VERSION), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(SINGLES).filter((key) => !Object.hasOwn(sample, key))).toEqual([]);
  });

  it('should read Adds from before anything was saved for her as none that may be', async () => {
    const area = new MemoryArea();
    const { bookings, saving, said, addTo, ...sample } = JSON.parse(readFileSync(samplePath(1), 'utf8')) as Record<
      string,
      object[]
    >;
    for (const [key, value] of Object.entries(sample)) area.put(key, value);
    const old = bookings?.map((booking) => {
      const { save, askedAt, accountIndex, ...rest } = booking as Record<string, unknown>;
      return rest;
    });
    area.put('bookings', old);

    const stored = await createStore(area, () => 1).load();

    expect(area.keys('backup:')).toEqual([]);
    expect(stored.bookings).toMatchObject([{ save: 'no', askedAt: 0, accountIndex: null }]);
    expect(stored.saving).toEqual({ on: false, offer: 'not-yet' });
    expect([stored.said, stored.addTo]).toEqual([[], null]);
  });

  describe('with steps of its own', () => {
    const steps: Migration[] = [
      { from: 1, step: ({ hours, ...rest }) => ({ ...rest, span: hours }) },
      { from: 2, step: ({ span, ...rest }) => ({ ...rest, range: [span] }) },
    ];

    it('should walk every step in order and change nothing it was given', () => {
      const before = Object.freeze({ hours: 3, kept: true });
      expect(migrate(before, 1, 3, steps)).toEqual({ kept: true, range: [3] });
      expect(migrate({ span: 3 }, 2, 3, steps)).toEqual({ range: [3] });
      expect(migrate({ range: [3] }, 3, 3, steps)).toEqual({ range: [3] });
    });

    it('should fail on a missing step rather than run on', () => {
      expect(() => migrate({}, 1, 3, steps.slice(0, 1))).toThrow('no migration from storage version 2 to 3');
    });

    it('should write the new shape with its version in one go, then drop what the step dropped', async () => {
      const area = new MemoryArea();
      area.put('version', 1);
      area.put('wishes', { strict: true });
      area.put('revision', 4);
      const rename: Migration = { from: 1, step: ({ wishes, ...rest }) => ({ ...rest, settings: wishes }) };

      const stored = await createStore(area, () => 1, 2, [rename]).load();

      expect(stored.settings).toEqual({ strict: true });
      expect(area.writes).toEqual([['version', 'revision', 'settings']]);
      expect(area.keys()).toEqual(['revision', 'settings', 'version']);
    });

    it('should leave everything as it was when a step throws', async () => {
      const area = new MemoryArea();
      area.put('version', 1);
      area.put('revision', 4);
      const broken: Migration = {
        from: 1,
        step: () => {
          throw new Error('no');
        },
      };
      await expect(createStore(area, () => 1, 2, [broken]).load()).rejects.toMatchObject({ reason: 'refused' });
      expect(area.writes).toEqual([]);
      expect(area.value('version')).toBe(1);
    });
  });
});
