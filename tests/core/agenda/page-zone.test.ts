import { describe, expect, it } from 'vitest';
import { pageZone, type ZoneCandidates } from '../../../src/core/agenda/page-zone.ts';
import type { ZoneEvidence } from '../../../src/core/model.ts';

const SUMMER = '2026-07-06';
const WINTER = '2026-12-07';

/** A recurring chip that shows 18:00 and carries the UTC start in its id. */
function chip(date: string, utc: string) {
  return { wall: { date, minute: 18 * 60 }, at: Date.parse(utc) };
}

const BERLIN_CHIP = chip('2026-07-07', '2026-07-07T16:00:00Z');
const LAGOS_CHIP = chip('2026-07-07', '2026-07-07T17:00:00Z');

function choose(evidence: ZoneEvidence, given: Partial<ZoneCandidates>, from = SUMMER) {
  return pageZone(evidence, from, { confirmed: null, browser: 'Asia/Tokyo', settings: null, ...given });
}

describe('pageZone', () => {
  it.each<[string, ZoneEvidence, Partial<ZoneCandidates>, string | null]>([
    ['the page’s own field before all', { iana: 'Europe/Berlin' }, { browser: 'Asia/Tokyo' }, 'page'],
    ['the page’s own field, whatever was confirmed', { iana: 'Europe/Berlin' }, { confirmed: 'Asia/Tokyo' }, 'page'],
    ['the confirmed zone without any evidence', {}, { confirmed: 'Europe/Berlin' }, 'confirmed'],
    [
      'the confirmed zone before the browser’s',
      { offsets: [120] },
      { confirmed: 'Europe/Berlin', browser: 'Europe/Paris' },
      'confirmed',
    ],
    ['the browser’s zone by its gutter', { offsets: [120] }, { browser: 'Europe/Berlin' }, 'browser'],
    [
      'the browser’s zone by gutter and ids',
      { offsets: [120], instances: [BERLIN_CHIP] },
      { browser: 'Europe/Berlin' },
      'browser',
    ],
    ['the browser’s zone by either of two gutters', { offsets: [-240, 120] }, { browser: 'Europe/Berlin' }, 'browser'],
    ['the settings’ zone where the browser disagrees', { offsets: [120] }, { settings: 'Europe/Berlin' }, 'settings'],
    ['nobody where nothing proves the browser right', {}, { browser: 'Europe/Berlin' }, null],
    ['nobody where nothing proves the settings right', {}, { settings: 'Europe/Berlin' }, null],
    [
      'nobody where the gutter contradicts all',
      { offsets: [330] },
      { browser: 'Europe/Berlin', settings: 'Europe/Paris' },
      null,
    ],
    [
      'nobody where the ids contradict the gutter',
      { offsets: [120], instances: [LAGOS_CHIP] },
      { browser: 'Europe/Berlin' },
      null,
    ],
    [
      'nobody where the ids contradict a confirmed zone',
      { instances: [LAGOS_CHIP] },
      { confirmed: 'Europe/Berlin' },
      null,
    ],
    ['nobody for a zone nobody knows', { offsets: [120] }, { confirmed: 'Mars/Olympus', browser: '' }, null],
  ])('should believe %s', (_, evidence, candidates, by) => {
    expect(choose(evidence, candidates)).toEqual(by === null ? null : { zone: 'Europe/Berlin', by });
  });

  it('should look past a page field its own gutter contradicts', () => {
    expect(choose({ iana: 'Asia/Kolkata', offsets: [120] }, { browser: 'Europe/Berlin' })).toEqual({
      zone: 'Europe/Berlin',
      by: 'browser',
    });
  });

  it('should tell zones of one offset apart by the season', () => {
    const evidence = { offsets: [60] };
    expect(choose(evidence, { browser: 'Africa/Lagos' }, SUMMER)?.zone).toBe('Africa/Lagos');
    expect(choose(evidence, { browser: 'Europe/Berlin' }, SUMMER)).toBeNull();
    expect(choose(evidence, { browser: 'Europe/Berlin' }, WINTER)?.zone).toBe('Europe/Berlin');
  });

  it('should forgive one occurrence that was moved away from its original hour', () => {
    const moved = chip('2026-07-09', '2026-07-09T05:00:00Z');
    const instances = [BERLIN_CHIP, chip('2026-07-08', '2026-07-08T16:00:00Z'), moved];
    expect(choose({ offsets: [120], instances }, { browser: 'Europe/Berlin' })?.by).toBe('browser');
  });

  it('should not follow one chip against the others', () => {
    const instances = [BERLIN_CHIP, LAGOS_CHIP, chip('2026-07-08', '2026-07-08T17:00:00Z')];
    expect(choose({ offsets: [120], instances }, { browser: 'Europe/Berlin' })).toBeNull();
  });

  it('should forgive the five minutes that reading from pixels costs', () => {
    const rough = { wall: { date: '2026-07-07', minute: 18 * 60 + 2 }, at: Date.parse('2026-07-07T16:00:00Z') };
    expect(choose({ instances: [rough] }, { browser: 'Europe/Berlin' })?.by).toBe('browser');
  });

  it.each([[60], [120]])('should accept %i minutes in the week the clocks change', (offset) => {
    expect(choose({ offsets: [offset] }, { browser: 'Europe/Berlin' }, '2026-03-23')?.by).toBe('browser');
    expect(choose({ offsets: [offset] }, { browser: 'Europe/Berlin' }, '2026-10-19')?.by).toBe('browser');
  });

  it('should check ids on both sides of the clock change with the offset of their day', () => {
    const instances = [chip('2026-10-24', '2026-10-24T16:00:00Z'), chip('2026-10-25', '2026-10-25T17:00:00Z')];
    expect(choose({ offsets: [120], instances }, { browser: 'Europe/Berlin' }, '2026-10-19')?.by).toBe('browser');
    expect(choose({ offsets: [120], instances }, { browser: 'Africa/Cairo' }, '2026-10-19')).toBeNull();
  });
});
