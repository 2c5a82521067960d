import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/platform/storage.ts';
import { MemoryArea } from '../worker/memory-area.ts';

const AT = 1_800_000_000_000;
const WEEK = 'readings:google-calendar|ana@example.com:2026-10-12';

function given(items: Record<string, unknown>) {
  const area = new MemoryArea();
  for (const [key, value] of Object.entries(items)) area.put(key, value);
  return { area, store: createStore(area, () => AT) };
}

describe('load', () => {
  it('should start empty with a version from the first day', async () => {
    const { area, store } = given({});
    const stored = await store.load();
    expect(stored).toMatchObject({ bookings: [], settings: {}, revision: 0, notices: [] });
    expect(area.value('version')).toBe(1);
  });

  const week = { events: [], stamps: [{ calendars: 'visible', from: '2026-10-12', to: '2026-10-19', asOf: 5 }] };
  const broken: [string, unknown][] = [
    ['bookings', [{ id: 'only an id' }]],
    ['bookings', 'text'],
    ['settings', { travelMin: -5, strict: true }],
    ['settings', { unheardOf: 1 }],
    ['decisions', { not: 'a list' }],
    ['zones', { 'google-calendar|ana@example.com': 7 }],
    ['revision', -1],
    ['notices', [{ code: 'made-up', where: '', at: 1 }]],
    [WEEK, { events: [{ title: 'half an event' }], stamps: [] }],
    ['shelf:google-calendar|ana@example.com', { source: 'google-calendar' }],
  ];
  it.each(broken)('should move an unreadable %s aside whole, say so, and serve none of it: %j', async (key, value) => {
    const { area, store } = given({
      version: 1,
      sources: [{ source: 'google-calendar', account: 'ana@example.com' }],
      [key]: value,
    });

    const stored = await store.load();

    expect(area.value(`backup:${key}:${AT}`)).toEqual(value);
    expect(stored.notices).toEqual([{ code: 'set-aside', where: key, at: AT }]);
    expect(stored.sources).toHaveLength(1);
    expect(stored.weeks.size + stored.heads.size + stored.bookings.length + Object.keys(stored.settings).length).toBe(
      0,
    );
    expect(await store.load()).toEqual(stored);
    expect(area.keys('backup:')).toHaveLength(1);
  });

  it('should lose only the week that is broken', async () => {
    const { store } = given({ version: 1, [WEEK]: 3, [WEEK.replace('-12', '-19')]: week });
    const { weeks } = await store.load();
    expect([...(weeks.get('google-calendar|ana@example.com') ?? []).keys()]).toEqual(['2026-10-19']);
  });

  describe('where the store is too full to set anything aside', () => {
    const full = new Error('QUOTA_BYTES quota exceeded');
    const crowded = () => {
      const items = given({ version: 1, revision: 4, settings: { strict: true }, bookings: 'text', [WEEK]: 3 });
      items.area.fault = full;
      return items;
    };

    it('should serve the rest, name what is missing, and remove nothing', async () => {
      const { area, store } = crowded();
      const before = new Map(area.items);
      const stored = await store.load();
      expect(stored).toMatchObject({ revision: 4, settings: { strict: true }, bookings: [], notices: [] });
      expect([...stored.unread].sort()).toEqual(['bookings', WEEK]);
      expect(area.items).toEqual(before);
    });

    it('should not write over what was not set aside, though a small write would fit', async () => {
      const { area, store } = crowded();
      await store.load();
      area.fault = null;
      await expect(store.save({ revision: 5, bookings: [] })).rejects.toMatchObject({ reason: 'full' });
      expect(area.value('bookings')).toBe('text');
      expect(area.value('revision')).toBe(4);
      await store.save({ revision: 5 });
      expect(area.value('revision')).toBe(5);
    });

    it('should set it aside as soon as there is space', async () => {
      const { area, store } = crowded();
      await store.load();
      area.fault = null;
      const stored = await store.load();
      expect(stored.unread).toEqual([]);
      expect(stored.notices.map(({ where }) => where).sort()).toEqual(['bookings', WEEK]);
      expect(area.value(`backup:bookings:${AT}`)).toBe('text');
      await expect(store.save({ bookings: [] })).resolves.toBeUndefined();
    });

    it('should fail where the copy cannot be written for another reason', async () => {
      const { area, store } = crowded();
      area.fault = new Error('corruption');
      await expect(store.load()).rejects.toMatchObject({ reason: 'refused' });
    });
  });

  it('should not touch what a newer version stored', async () => {
    const { area, store } = given({ version: 2, bookings: { shape: 'of tomorrow' } });
    const before = new Map(area.items);
    await expect(store.load()).rejects.toMatchObject({ name: 'StorageError', reason: 'newer' });
    expect(area.items).toEqual(before);
    expect(area.writes).toEqual([]);
  });

  it.each([[undefined], ['1'], [null], [0.5], [-3]])(
    'should take a version of %j for the first shape',
    async (version) => {
      const { area, store } = given({ version: version as never, revision: 4 });
      expect((await store.load()).revision).toBe(4);
      expect(area.value('version')).toBe(1);
    },
  );

  it('should leave keys alone that are not ours', async () => {
    const { area, store } = given({ version: 1, stranger: { a: 1 }, 'backup:bookings:5': 'x', 'readings:odd': 1 });
    await store.load();
    expect(area.keys()).toEqual(['backup:bookings:5', 'readings:odd', 'stranger', 'version']);
  });
});

describe('save', () => {
  it('should write one change in one go and read it back', async () => {
    const { area, store } = given({ version: 1 });
    const source = 'google-calendar|a:b@example.com';
    const week = {
      events: [],
      stamps: [{ calendars: 'visible' as const, from: '2026-10-12', to: '2026-10-13', asOf: 1 }],
    };
    await store.save({ revision: 3, settings: { strict: true }, weeks: [{ source, monday: '2026-10-12', week }] });
    expect(area.writes).toHaveLength(1);
    const stored = await store.load();
    expect(stored).toMatchObject({ revision: 3, settings: { strict: true } });
    expect(stored.weeks.get(source)?.get('2026-10-12')).toEqual(week);
  });

  it.each([
    ['Chrome', new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
    [
      'Firefox',
      new DOMException('storage.local API call exceeded its quota limitations.', 'QuotaExceededError'),
      'full',
    ],
    ['a full disk', new Error('IO error: No space left on device'), 'full'],
    ['anything else', new Error('corruption'), 'refused'],
  ])('should name a full store: %s', async (_, fault, reason) => {
    const { area, store } = given({ version: 1, revision: 1 });
    area.fault = fault;
    await expect(store.save({ revision: 2, zones: {} })).rejects.toMatchObject({ reason });
    expect(area.value('revision')).toBe(1);
  });

  it('should refuse what it could not read back, and write nothing of that change', async () => {
    const { area, store } = given({ version: 1 });
    await expect(store.save({ revision: 2, settings: { travelMin: -1 } })).rejects.toMatchObject({ reason: 'refused' });
    expect(area.writes).toEqual([]);
  });
});
