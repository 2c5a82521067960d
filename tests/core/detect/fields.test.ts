import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';

describe('distance', () => {
  it.each([
    ['Road mile race', 'mile'],
    ['Bridge 5K', '5k'],
    ['Race 10 K', '10k'],
    ['Race: 5000 m', '5k'],
    ['Seaside 15k', '15k'],
    ['Race, 10 miles', '10mi'],
    ['Race 20 km', '20k'],
    ['Race 13.1', 'half'],
    ['Race 13.1 miles', 'half'],
    ['Race 21,1 km', 'half'],
    ['Race 21,097 km', 'half'],
    ['A half marathon', 'half'],
    ['Race, 26.2 miles', 'marathon'],
    ['Marathon 42.195 km', 'marathon'],
    ['Dunes Ultra 50k', '50k'],
    ['50 mile race', '50mi'],
    ['Trail race 100 km', '100k'],
    ['100 mile race', '100mi'],
    ['Race 16k', '16km'],
    ['Race 12km', '12km'],
    ['Sprint triathlon', 'sprint'],
    ['Lake triathlon, olympic', 'olympic'],
    ['Ironman 70.3 Bay', '70.3'],
    ['Half Ironman', '70.3'],
    ['Ironman Lakes', '140.6'],
    ['Ironman 5150', 'olympic'],
    ['parkrun', '5k'],
    ['Relay race, 27 km in all', 'relay-27'],
    ['Half & 5k race', 'half'],
    ['City Marathon 5k', '5k'],
    ['Race 8k or 10k', null],
    ['Race 2026', null],
    ['Fun run + kids 1k', null],
    ['Long run 18 miles', '29km'],
    ['10x400 @5k', null],
    ['3x5k', null],
    ['Easy 5 miles', '8km'],
  ])('of "%s" should be %s', (title, distance) => {
    expect(detect({ title }).distance).toBe(distance);
  });
});

describe('discipline', () => {
  it.each([
    ['City Marathon', 'run'],
    ['Race', 'run'],
    ['Forest trail race', 'trail'],
    ['Dunes Ultra 50k', 'ultra'],
    ['Race 80 km', 'ultra'],
    ['Lake triathlon', 'tri'],
    ['Half Ironman', 'tri'],
    ['Duathlon', 'duathlon'],
    ['Aquathlon', 'aquathlon'],
    ['Coast gran fondo', 'cycling'],
    ['Open water swim race', 'swim'],
    ['Mud run', 'obstacle'],
    ['Hyrox Leeds', 'hyrox'],
    ['Evening walk', 'walk'],
    ['Gym', 'strength'],
    ['Erg 40 min', 'other'],
    ['Recovery spin 40 min', 'cycling'],
    ['Easy jog 4k', 'run'],
    ['Intervals', null],
    ['Massage', null],
  ])('of "%s" should be %s', (title, discipline) => {
    expect(detect({ title }).discipline).toBe(discipline);
  });
});

describe('priority', () => {
  it.each([
    ['A race: Lakeside Marathon', 'A'],
    ['Lakeside Marathon RACE_A', 'A'],
    ['Goal race', 'A'],
    ['Lakeside 10k (B race)', 'B'],
    ['C race 5k', 'C'],
    ['Tune-up race', 'C'],
    ['Fun run', 'C'],
    ['parkrun', 'C'],
    ['Tune-up 10k, A race', 'A'],
    ['Lakeside Marathon', null],
    ['Race a friend', null],
    ['Goal setting', null],
  ])('of "%s" should be %s', (title, priority) => {
    expect(detect({ title }).priority).toBe(priority);
  });
});

describe('massage kind', () => {
  it.each([
    ['Massage', null],
    ['Sports massage, pre-race', 'sports'],
    ['DT massage', 'deep'],
    ['Deep tissue + Swedish', 'deep'],
    ['Swedish massage with hot stones', 'hot-stone'],
    ['Thai massage and foam rolling', 'thai'],
    ['Trigger point therapy - hip', 'trigger'],
    ['MFR session', 'myofascial'],
    ['Post-race flush', 'flush'],
    ['Foam roll 10 min', 'self'],
    ['Shiatsu, 1 h', 'other'],
    ['Lymphatic drainage', 'other'],
    ['LMT at noon', null],
  ])('of "%s" should be %s', (title, massageKind) => {
    expect(detect({ title })).toMatchObject({ kind: 'massage', massageKind });
  });

  it('should tell a spot from the whole body', () => {
    expect(detect({ title: 'Deep tissue - calves' }).extent).toBe('spot');
    expect(detect({ title: 'Full body massage' }).extent).toBe('full-body');
    expect(detect({ title: 'Massage legs & glutes' }).extent).toBeNull();
    expect(detect({ title: 'Deep tissue, 1 h' }).extent).toBeNull();
  });
});

describe('signs', () => {
  it.each([
    ['Flight to Boston', ['flight']],
    ['Drive to Leeds', ['travel']],
    ['Summer vacation', ['holiday']],
    ['Out of office', ['away']],
    ['Babysitter 6-9pm', ['childcare']],
    ['Cancelled: tempo run', ['cancelled']],
    ['Lakeside 10k (tentative)', ['tentative']],
    ['Holiday Half Marathon', []],
    ['Long run, river path', []],
  ])('of "%s" should be %j', (title, signs) => {
    expect(detect({ title }).signs).toEqual(signs);
  });
});

describe('body', () => {
  it('should know strength for the legs', () => {
    expect(detect({ title: 'Squats' }).legs).toBe(true);
    expect(detect({ title: 'CrossFit' }).legs).toBe(true);
    expect(detect({ title: 'Upper body' }).legs).toBe(false);
    expect(detect({ title: 'Upper body + squats' }).legs).toBe(true);
    expect(detect({ title: 'Gym' }).legs).toBeNull();
    expect(detect({ title: 'Long run, river path' }).legs).toBeNull();
  });

  it('should see downhill and trail', () => {
    expect(detect({ title: 'Downhill repeats' }).downhill).toBe(true);
    expect(detect({ title: 'Trail marathon' }).downhill).toBe(true);
    expect(detect({ title: 'Marathon' }).downhill).toBe(false);
    expect(detect({ title: 'Trail mix order' }).downhill).toBe(false);
  });
});

describe('a race length behind a run', () => {
  it.each([
    ['Morning run 10k', 'easy'],
    ['Trail run 20k', 'easy'],
    ['Lunch run 5k', 'easy'],
    ['Harbour run 10k', 'race'],
  ])('should take "%s" for %s', (title, kind) => {
    expect(detect({ title }).kind).toBe(kind);
  });

  it('should add up the legs of a relay that has a name', () => {
    expect(detect({ title: 'Ragnar relay 27 km' }).distance).toBe('relay-27');
  });
});
