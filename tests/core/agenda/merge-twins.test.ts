import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTwins } from '../../../src/core/agenda/merge-twins.ts';
import type { CalendarEvent } from '../../../src/core/model.ts';
import { propertyRuns } from '../property-runs.ts';
import { seenEvent } from './given-reading.ts';

const WORK = 'work@example.com';
const file = { source: 'file', account: 'plan.ics' } as const;

describe('the same key', () => {
  it('should be one event, wherever it was seen', () => {
    const merged = mergeTwins([seenEvent('club run'), seenEvent('club run', { account: WORK })]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.seenIn.map((place) => place.account).sort()).toEqual(['runner@example.com', WORK]);
  });

  it.each<[string, Partial<CalendarEvent>, Partial<CalendarEvent>]>([
    ['busy where either copy is', { busy: 'free' }, { busy: 'busy' }],
    ['busy where the other copy is', { busy: 'busy' }, { busy: 'free' }],
  ])('should be %s', (_, one, other) => {
    const merged = mergeTwins([seenEvent('club run', one), seenEvent('club run', { ...other, account: WORK })]);
    expect(merged[0]?.busy).toBe('busy');
  });

  it('should take place where one account accepted it', () => {
    const merged = mergeTwins([
      seenEvent('club run', { status: 'declined', busy: 'free' }),
      seenEvent('club run', { status: 'confirmed', account: WORK }),
    ]);
    expect(merged[0]).toMatchObject({ status: 'confirmed', busy: 'busy' });
  });

  it('should keep a description only one copy has', () => {
    const merged = mergeTwins([seenEvent('club run'), seenEvent('club run', { account: WORK, description: '6x800m' })]);
    expect(merged[0]?.description).toBe('6x800m');
  });

  it('should not make one of what was done and what carries its key', () => {
    const run = seenEvent('1@strava', { source: 'strava', title: '', activity: { sport: 'run', tag: null } });
    const invitation = seenEvent('1@strava', { title: 'Dinner' });
    const merged = mergeTwins([invitation, run]);
    expect(merged.map(({ title, activity }) => [title, activity?.sport]).sort()).toEqual([
      ['', 'run'],
      ['Dinner', undefined],
    ]);
  });

  it('should keep the instances of a series apart', () => {
    const one = seenEvent('run', { key: { uid: 'run', instance: '20261012' }, id: 'run#20261012' });
    const two = seenEvent('run', { key: { uid: 'run', instance: '20261019' }, id: 'run#20261019' });
    expect(mergeTwins([one, two])).toHaveLength(2);
  });
});

describe('twins', () => {
  it('should be found across sources by title, start and end; the page’s copy leads', () => {
    const merged = mergeTwins([
      seenEvent('from-file', { title: 'tempo  RUN ', ...file }),
      seenEvent('from-page', { title: 'Tempo run' }),
    ]);
    expect(merged.map((event) => event.id)).toEqual(['from-page']);
    expect(merged[0]?.seenIn.map((place) => place.source)).toEqual(['google-calendar', 'file']);
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['in one source, even in two accounts', { title: 'Tempo run', account: WORK }],
    ['with another title', { title: 'Easy run', ...file }],
    ['that end later', { title: 'Tempo run', ...file, end: Date.parse('2026-10-13T17:30:00Z') }],
    ['that start sooner', { title: 'Tempo run', ...file, start: Date.parse('2026-10-13T15:30:00Z') }],
  ])('should not be seen in events %s', (_, other) => {
    expect(mergeTwins([seenEvent('one', { title: 'Tempo run' }), seenEvent('other', other)])).toHaveLength(2);
  });

  it('should not be seen in events without a title', () => {
    expect(mergeTwins([seenEvent('one', { title: '' }), seenEvent('other', { title: ' ', ...file })])).toHaveLength(2);
  });

  it('should pair off one to one', () => {
    const title = 'Tempo run';
    const merged = mergeTwins([
      seenEvent('page-1', { title }),
      seenEvent('page-2', { title }),
      seenEvent('file-1', { title, ...file }),
    ]);
    expect(merged).toHaveLength(2);
  });

  it('should not depend on the order of reading', () => {
    const copy = fc.record({
      uid: fc.constantFrom('a', 'b', 'c'),
      title: fc.constantFrom('Tempo run', 'TEMPO RUN', 'Dentist'),
      place: fc.constantFrom({ account: 'runner@example.com' }, { account: WORK }, file),
      busy: fc.constantFrom('busy' as const, 'free' as const),
      status: fc.constantFrom('confirmed' as const, 'tentative' as const, 'declined' as const),
    });
    // One calendar holds a key once.
    const copies = fc.uniqueArray(copy, { maxLength: 8, selector: ({ uid, place }) => `${uid} ${place.account}` });
    fc.assert(
      fc.property(copies, (all) => {
        const events = all.map(({ uid, title, place, busy, status }) =>
          seenEvent(uid, { title, busy, status, ...place }),
        );
        const merged = mergeTwins(events);
        expect(mergeTwins([...events].reverse())).toEqual(merged);
        expect(mergeTwins([...events.slice(3), ...events.slice(0, 3)])).toEqual(merged);
        expect(merged.flatMap((event) => event.seenIn)).toHaveLength(events.length);
      }),
      propertyRuns(200),
    );
  });
});
