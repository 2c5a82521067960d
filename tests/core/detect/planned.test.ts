import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';

const NOTHING = { minutes: null, km: null };
const plannedOf = (title: string, description?: string) =>
  detect({ title, ...(description === undefined ? {} : { description }) }).planned;

describe('a length of time in a title', () => {
  it.each([
    ['90 min', 90],
    ["90'", 90],
    ['90m', 90],
    ['1h', 60],
    ['1h30', 90],
    ["1h15'", 75],
    ['1 h 15 min', 75],
    ['1hr 20', 80],
    ['1:30 h', 90],
    ['2 hours', 120],
    ['1.5 h', 90],
    ['1,5 h', 90],
    ['0:45:00', 45],
    ['1:15:30', 75.5],
    ['45-60 min', 60],
    ['10 min + 60 min', 60],
    ['1h at 18:30', 60],
    ['18:00 1h', 60],
    ['10 km, 60 min', 60],
    ['1:15', null],
    ['45:00', null],
    ['18:30', null],
    ['6:30-7:30', null],
    ['no 45', null],
  ])('"Easy run %s" should be %s minutes', (size, minutes) => {
    expect(plannedOf(`Easy run ${size}`).minutes).toBe(minutes);
  });

  it.each([
    ['Dauerlauf 1 Std 30 Min', 90],
    ['EF 1h10', 70],
    ['Duurloop 1u10', 70],
    ['Jogg 1 timme 20 min', 80],
    ['Rozbieganie 40 min', 40],
    ['ジョグ 60分', 60],
    ['ジョグ 1時間30分', 90],
  ])('"%s" should be %s minutes', (title, minutes) => {
    expect(plannedOf(title).minutes).toBe(minutes);
  });
});

describe('a length of way', () => {
  it.each([
    ['10 km', 10],
    ['10k', 10],
    ['10-k', 10],
    ['21,1 km', 21.1],
    ['21,097 km', 21.097],
    ['5000 m', 5],
    ['400 m', 0.4],
    ['8-10 km', 10],
    ['45 min (9 km)', 9],
    ['5 km + 3 km', 5],
    ['30 m', null],
    ['10', null],
  ])('"Easy run %s" should be %s km', (size, km) => {
    expect(plannedOf(`Easy run ${size}`).km).toBe(km);
  });

  it('should know miles', () => {
    expect(plannedOf('Easy run 6 miles').km).toBeCloseTo(9.656, 3);
  });
});

describe('behind a label of the description', () => {
  it.each([
    ['Planned Time: 1:15', 75],
    ['Planned Time 1:15', 75],
    ['Planned Time: 0:45:00', 45],
    ['Duration: 45:00', 45],
    ['Duration: 1h30', 90],
    ['Duration: 90 min', 90],
    ['Duration 90 min', 90],
    ['Dauer: 1:15:00', 75],
    ['Durée : 1h15', 75],
    ['Durata: 50 min', 50],
    ['Meet at the bridge.\nDuration: 50 min', 50],
    ['Meet at the bridge for 50 min', null],
    ['Duration: to be told', null],
    ['Duration: 90', null],
  ])('"%s" should be %s minutes', (description, minutes) => {
    expect(plannedOf('Easy run', description).minutes).toBe(minutes);
  });

  it.each([
    ['Planned Distance: 10.00 km', 10],
    ['Distance: 8000 m', 8],
    ['Distanz 12,5 km', 12.5],
    ['We saw a dog after 3 km', null],
    ['Distance 12', null],
  ])('"%s" should be %s km', (description, km) => {
    expect(plannedOf('Easy run', description).km).toBe(km);
  });

  it('should stand behind the title', () => {
    const description = 'Duration: 90 min, distance: 20 km';
    expect(plannedOf('Easy run 40 min', description)).toEqual({ minutes: 40, km: 20 });
    expect(plannedOf('Easy run 8 km', description)).toEqual({ minutes: 90, km: 8 });
  });
});

describe('what is no plan', () => {
  it.each([
    ['Marathon 3:12:45', null],
    ['10k race 45 min', 10],
    ['Race, 1 h', null],
  ])('a race’s finish time: "%s"', (title, km) => {
    expect(detect({ title }).kind).toBe('race');
    expect(plannedOf(title, 'Duration: 50 min')).toEqual({ minutes: null, km });
  });

  it.each([
    ['0 min', null],
    ['36 h', 2160],
    ['37 h', null],
    ['100 h', null],
    ['99999 min', null],
  ])('an absurd length: "Easy run %s"', (size, minutes) => {
    expect(plannedOf(`Easy run ${size}`).minutes).toBe(minutes);
  });

  it.each(['Massage 90 min', 'Rest day 20 min', 'Dentist 30 min', 'Meeting 1h30, 5 km away'])('"%s"', (title) => {
    expect(plannedOf(title)).toEqual(NOTHING);
  });

  it.each([
    '5 x 1 mile, 90s rest',
    '3x10 min @ threshold, 2 min jog',
    '6x800m @5k r400',
    '8x400 m, 200 m Trabpause',
    '6x3 min',
  ])('a piece of a set, its pace or its rest: "%s"', (title) => {
    expect(detect({ title })).toMatchObject({ kind: 'hard', planned: NOTHING });
  });
});
