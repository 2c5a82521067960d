import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorAddress } from '../../src/worker/editor-address.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { ANA, GOOGLE } from './world.ts';

const event = {
  title: 'Deep tissue massage',
  description: 'Why: 5 days before the 10K & rested\nFocus: calves',
  start: Date.UTC(2026, 9, 12, 16),
  end: Date.UTC(2026, 9, 12, 17),
  zone: 'Europe/Berlin',
  account: ANA,
};

describe('editorAddress', () => {
  it('should fill in the editor of the page’s own account', () => {
    const url = new URL(editorAddress(GOOGLE, event, 2));
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/u/2/r/eventedit');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      text: 'Deep tissue massage',
      dates: '20261012T180000/20261012T190000',
      ctz: 'Europe/Berlin',
      details: 'Why: 5 days before the 10K & rested\nFocus: calves',
    });
  });

  it('should name the account by e-mail where its number is not known', () => {
    const url = new URL(editorAddress(GOOGLE, event, null));
    expect(url.pathname).toBe('/calendar/r/eventedit');
    expect(url.searchParams.get('authuser')).toBe(ANA);
  });

  it('should write wall times of the event’s zone across midnight and a clock change', () => {
    // 25 October 2026, 02:30 summer time to 02:30 winter time in Berlin: an hour later by the sun.
    const night = { ...event, start: Date.UTC(2026, 9, 24, 22), end: Date.UTC(2026, 9, 25, 1, 30) };
    expect(new URL(editorAddress(GOOGLE, night, 0)).searchParams.get('dates')).toBe('20261025T000000/20261025T023000');
  });

  it('should shorten the description by whole lines', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `Line ${at}: drink a glass of water, and then another one`);
    const address = editorAddress(GOOGLE, { ...event, description: lines.join('\n') }, 0);
    const details = new URL(address).searchParams.get('details') ?? '';
    expect(address.length).toBeLessThanOrEqual(2000);
    expect(address.length).toBeGreaterThan(1800);
    expect(lines.slice(0, details.split('\n').length)).toEqual(details.split('\n'));
  });

  it('should stay short, on its host and whole for any text', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.string({ unit: 'grapheme', maxLength: 3000 }),
        fc.option(fc.nat(99)),
        async (title, description, index) => {
          const address = editorAddress(GOOGLE, { ...event, title, description }, index);
          const url = new URL(address);
          expect(address.length).toBeLessThanOrEqual(2000);
          expect(url.origin).toBe(GOOGLE.origin);
          expect(url.pathname.endsWith('/r/eventedit')).toBe(true);
          expect(title.startsWith(url.searchParams.get('text') ?? '')).toBe(true);
          expect(url.searchParams.get('dates')).toBe('20261012T180000/20261012T190000');
        },
      ),
      propertyRuns(100),
    );
  });
});
