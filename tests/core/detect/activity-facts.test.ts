import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/core/detect/activity-facts.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { eventDetector } from '../../../src/core/detect/detect-event.ts';
import type { CalendarEvent, Detection, RecordedActivity, Saying } from '../../../src/core/model.ts';
import { seenEvent } from '../agenda/given-reading.ts';
import { propertyRuns } from '../property-runs.ts';

const RUN: RecordedActivity = { sport: 'run', tag: null };

/** An activity whose title was read, and is gone. */
function recorded(title: string, activity = RUN, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const facts = factsOf(detect({ title, activity }));
  return seenEvent('1@strava', { source: 'strava', title: '', activity: { ...activity, facts }, ...more });
}

function read(event: CalendarEvent, says: Saying | null = null): Detection {
  const correction = { id: 'c', scope: { type: 'event', event: event.id } as const, title: '', at: 1 };
  return eventDetector({ corrections: says ? [{ ...correction, says }] : [] })(event);
}

describe('factsOf', () => {
  it('should keep what a title means, and none of its words', () => {
    const facts = factsOf(detect({ title: 'Lakeside Half Marathon with Bo, A race', activity: RUN }));
    expect(facts).toMatchObject({ kind: 'race', discipline: 'run', distance: 'half', priority: 'A' });
    expect(JSON.stringify(facts)).not.toMatch(/Lakeside|Bo|with/i);
  });

  it('should hold no text of any title but what it stands for', () => {
    const words = fc.array(fc.stringMatching(/^[b-z]{9,14}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, (all) => {
        const facts = JSON.stringify(factsOf(detect({ title: `Tempo ${all.join(' ')}`, activity: RUN })));
        for (const word of all) expect(facts).not.toContain(word);
      }),
      propertyRuns(200),
    );
  });
});

describe('an activity without its title', () => {
  it.each<[string, RecordedActivity, Partial<Detection>]>([
    ['Lakeside Half Marathon', RUN, { kind: 'race', distance: 'half' }],
    ['6x800m', RUN, { kind: 'hard', intensity: 'hard' }],
    ['Morning Run', RUN, { kind: 'easy' }],
    ['Lunch with Bo', RUN, { kind: 'easy', discipline: 'run' }],
    ['Morning Run', { sport: 'run', tag: 'race' }, { kind: 'race' }],
    ['Long run, downhill, fast finish', RUN, { kind: 'long', downhill: true }],
    ['Gym', { sport: 'strength', tag: null }, { kind: 'strength', discipline: 'strength' }],
    ['Rest day shuffle', RUN, { kind: 'easy' }],
    ['Deep tissue massage', { sport: 'other', tag: null }, { kind: 'other' }],
  ])('should be read as its facts say: "%s"', (title, activity, expected) => {
    expect(read(recorded(title, activity))).toMatchObject({ ...expected, evidence: [], told: false });
  });

  it.each<[string, RecordedActivity, number | undefined, Detection['kind']]>([
    ['Long run, massage tomorrow', RUN, undefined, 'long'],
    ['Run to the massage', RUN, undefined, 'long'],
    ['Foam rolling and 20k', RUN, undefined, 'race'],
    ['Rest day', RUN, undefined, 'easy'],
    ['No rest day: City Marathon race', RUN, undefined, 'race'],
    ['Tempo run then sports massage', { sport: 'cycling', tag: null }, undefined, 'hard'],
    ['Gym and massage', { sport: 'strength', tag: null }, undefined, 'strength'],
    ['Walk to my massage', { sport: null, tag: null }, 4.2, 'easy'],
    ['Deep tissue massage', { sport: null, tag: null }, undefined, 'other'],
    ['Deep tissue massage', { sport: 'other', tag: null }, 0, 'other'],
  ])('should load, whatever its title mentions: "%s" (%j, %s km)', (title, activity, km, kind) => {
    const load = { from: 'measured' as const, minutes: 180, ...(km === undefined ? {} : { km }) };
    const titled = seenEvent('1@strava', { source: 'strava', title, activity, load });
    const kept = { ...titled, title: '', activity: { ...activity, facts: factsOf(read(titled)) } };
    expect([read(titled).kind === 'massage' ? 'other' : read(titled).kind, read(kept).kind]).toEqual([kind, kind]);
  });

  it('should follow a tag that came after its title was read', () => {
    const event = recorded('Riverside 10k');
    const tagged = { ...event, activity: { ...RUN, ...event.activity, tag: 'hard' as const } };
    expect(read(tagged)).toMatchObject({ kind: 'hard', distance: '10k', priority: null });
  });

  it.each<[Saying, string, Partial<Detection>]>([
    ['not-mine', 'Riverside 10k', { kind: 'other', told: true }],
    ['not-a-race', 'Riverside 10k', { kind: 'easy', told: true }],
    ['not-a-race', 'Tempo run', { kind: 'hard', told: true }],
    ['b-race', 'Tempo 10k', { kind: 'race', priority: 'B', told: true }],
    ['easy', 'Riverside 10k', { kind: 'easy', told: true }],
    ['long', 'Morning Run', { kind: 'long', told: true }],
    ['hard', 'Morning Run', { kind: 'hard', told: true }],
  ])('should be what she says of it: %s, "%s"', (says, title, expected) => {
    expect(read(recorded(title), says)).toMatchObject(expected);
  });

  it('should be no race once she says so, whatever its tag says', () => {
    const race = recorded('Morning Run', { sport: 'run', tag: 'race' });
    expect(read(race, 'not-a-race')).toMatchObject({ kind: 'easy', told: true });
  });

  it('should keep that she called titles like it no effort', () => {
    const activity = {
      ...RUN,
      facts: factsOf(detect({ title: 'Kid on my watch', activity: RUN }, { says: 'not-mine' })),
    };
    expect(read(seenEvent('1@strava', { title: '', activity })).kind).toBe('other');
  });
});

describe('an activity that still has its title', () => {
  it('should be read by it, and as the session that it was', () => {
    const event = (title: string) => seenEvent('1@strava', { title, activity: RUN });
    expect(read(event('Tempo with Bo')).kind).toBe('hard');
    expect(read(event('Lunch with Bo')).kind).toBe('easy');
    expect(read(seenEvent('dinner', { title: 'Lunch with Bo' })).kind).toBe('other');
  });
});
