// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraw, type DrawInput } from '../../src/page/draw.ts';
import { lines } from '../../src/page/lines.ts';
import type { Mark } from '../../src/platform/marks.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { fillTable, linePlaces, linesShown, partsOf, showFeed, showTable } from './activity-page.ts';
import { aftermath, done } from './aftermath.ts';
import { choice, effort, slot } from './marks.ts';

const OFFER = { slotId: 's1', text: 'Sports massage, Thu 18:00' };
const SLOT = slot('s1', choice('2026-09-17', 1080), choice('2026-09-18', 1200));

describe('lines beside activities', () => {
  let draw: ReturnType<typeof createDraw>;
  beforeEach(() => {
    draw = createDraw(document, () => 0);
    draw.takeManners({ lines });
  });

  const pass = (marks: Mark[], open: DrawInput['open'] = null, view: DrawInput['view'] = 'activities') =>
    draw.pass({ marks, places: linePlaces(), theme: 'light', open, view });
  const hosts = () => [...document.querySelectorAll('kneadtime-marks')];

  describe('given a list of rows', () => {
    it('should put a line into the cell of each effort, and none into other rows', () => {
      showTable(['1', '2', 'x3', '4']);
      pass([done('1'), done('x3'), done('4'), done('9')]);
      expect(linesShown()).toEqual([
        { beside: '1', own: '1' },
        { beside: '4', own: '4' },
      ]);
      for (const host of hosts()) expect(host.parentElement?.localName).toBe('td');
    });

    it('should give each line its whole contract', () => {
      showTable(['1']);
      pass([done('1', { severity: 'caution', slot: OFFER }), SLOT]);
      const [line, offer, ...rest] = partsOf(hosts()[0]);
      expect(rest).toEqual([]);
      expect({ ...line?.dataset }).toMatchObject({
        kneadtime: 'effort',
        eventId: '1',
        load: 'E3',
        kind: 'hard',
        start: '2026-09-15T18:05:00+02:00',
        severity: 'caution',
      });
      expect(line?.localName).toBe('button');
      expect(line?.getAttribute('aria-label')).toBe(`${aftermath().line}, very hard, legs need about 72 hours`);
      expect(line?.textContent).toBe(aftermath().line);
      expect(line?.querySelectorAll('i.on')).toHaveLength(3);
      expect(line?.querySelector('.sign svg')).not.toBeNull();
      expect({ ...offer?.dataset }).toMatchObject({ kneadtime: 'slot', slotId: 's1', kind: 'sports' });
      expect(offer?.textContent).toBe(OFFER.text);
      expect(hosts()[0]?.getAttribute('data-flow')).toBe('row');
    });

    it('should offer a slot once, and only one that is among the marks', () => {
      showTable(['1', '2', '3']);
      const other = { slotId: 'gone', text: 'Never' };
      pass([done('1', { slot: OFFER }), done('2', { slot: OFFER }), done('3', { slot: other }), SLOT]);
      expect(hosts().map((host) => partsOf(host).length)).toEqual([2, 1, 1]);
    });

    it('should say what an effort is where nothing is known of the days after it', () => {
      showTable(['1']);
      pass([effort('1', '2026-09-15', 1085, 1147)]);
      expect(partsOf(hosts()[0])[0]?.textContent).toBe('very hard, legs need about 72 hours');
    });

    it('should change nothing when nothing changed', () => {
      showTable(['1', '2']);
      const marks = [done('1', { slot: OFFER }), done('2'), SLOT];
      pass(marks);
      const observer = new MutationObserver(() => undefined);
      const options = { childList: true, subtree: true, attributes: true, characterData: true };
      observer.observe(document.documentElement, options);
      for (const host of hosts()) if (host.shadowRoot) observer.observe(host.shadowRoot, options);
      pass(marks);
      expect(observer.takeRecords()).toEqual([]);
    });

    it('should come back on the right rows with the same nodes after a re-render', () => {
      showTable(['1', '2', '3']);
      const marks = [done('1', { slot: OFFER }), done('3'), SLOT];
      pass(marks);
      const before = new Map(hosts().map((host) => [partsOf(host)[0]?.dataset.eventId, host]));
      fillTable(['3', '2', '1']);
      pass(marks.toReversed());
      expect(linesShown()).toEqual([
        { beside: '3', own: '3' },
        { beside: '1', own: '1' },
      ]);
      for (const host of hosts()) expect(before.get(partsOf(host)[0]?.dataset.eventId)).toBe(host);
    });

    it('should follow a row that the page gives to another activity', () => {
      const body = showTable(['1', '2']);
      pass([done('1'), done('2')]);
      for (const row of body.querySelectorAll('tr')) row.dataset.id = row.dataset.id === '1' ? '2' : '1';
      pass([done('1'), done('2')]);
      expect(linesShown()).toEqual([
        { beside: '2', own: '2' },
        { beside: '1', own: '1' },
      ]);
    });

    it('should leave a row that is being edited, and come back to it', () => {
      const body = showTable(['1', '2']);
      pass([done('1'), done('2')]);
      const row = body.querySelector('tr');
      row?.classList.add('editing');
      row?.replaceChildren(document.createElement('form'));
      pass([done('1'), done('2')]);
      expect(linesShown()).toEqual([{ beside: '2', own: '2' }]);
      fillTable(['1', '2']);
      pass([done('1'), done('2')]);
      expect(linesShown()).toEqual([
        { beside: '1', own: '1' },
        { beside: '2', own: '2' },
      ]);
    });

    it('should write sentences as text', () => {
      showTable(['1']);
      pass([done('1', { line: '<img src=x onerror=alert(1)>' })]);
      const [line] = partsOf(hosts()[0]);
      expect(line?.querySelector('img')).toBeNull();
      expect(line?.textContent).toContain('<img');
    });

    it('should be open with its card, and show the hour its card shows', () => {
      showTable(['1']);
      const marks = [done('1', { slot: OFFER }), SLOT];
      pass(marks, { key: 'slot s1', choice: 1 });
      const [line, offer] = partsOf(hosts()[0]);
      expect([line?.getAttribute('aria-expanded'), offer?.getAttribute('aria-expanded')]).toEqual(['false', 'true']);
      expect(offer?.dataset.start).toBe('2026-09-18T20:00:00+02:00');
      expect(draw.button('slot s1')).toBe(offer);
      expect(draw.keyOf(line as Element)).toBe('effort 2026-09-15 1');
    });

    it('should go with its mark, and with the page that shows it', () => {
      showTable(['1', '2']);
      pass([done('1'), done('2')]);
      pass([done('2')]);
      expect(linesShown()).toEqual([{ beside: '2', own: '2' }]);
      draw.pass({ marks: [done('2')], places: null, theme: 'light', open: null, view: 'other' });
      expect(hosts()).toEqual([]);
    });

    it('should ask for another manner on the page of one activity', () => {
      showTable(['1']);
      expect(pass([done('1')])).toBe(true);
      expect(pass([done('1')], null, 'activity')).toBe(false);
      expect(hosts()).toEqual([]);
    });
  });

  describe('given a feed of cards', () => {
    it('should stand behind the card and never in it', () => {
      showFeed(['1', 'x2', '3']);
      pass([done('1'), done('x2'), done('3')]);
      expect(linesShown()).toEqual([
        { beside: '1', own: '1' },
        { beside: '3', own: '3' },
      ]);
      expect(document.querySelector('article kneadtime-marks')).toBeNull();
      expect(hosts()[0]?.getAttribute('data-flow')).toBe('card');
    });

    it('should go where its card goes, and push nobody aside', () => {
      const feed = showFeed(['1', '2']);
      const marks = [done('1'), done('2')];
      pass(marks);
      const [first] = feed.children;
      const stranger = document.createElement('aside');
      first?.after(stranger);
      pass(marks);
      expect(first?.nextElementSibling).toBe(stranger);
      if (first) feed.append(first);
      pass(marks);
      expect(linesShown().every(({ beside, own }) => beside === own)).toBe(true);
    });
  });

  it('should never stand in another row, whatever the page does with its rows', () => {
    const ids = fc.shuffledSubarray(['1', '2', '3', '4', '5', 'x6', 'x7', 'x8']);
    const step = fc.record({ ids, recycled: fc.boolean(), torn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        // A page that takes them out all the time would win: here a minute passes each time.
        let clock = 0;
        draw = createDraw(document, () => (clock += 60_000));
        draw.takeManners({ lines });
        const marks = ['1', '2', '3', '4', '5', 'x6', 'x7', 'x8'].map((id) => done(id));
        const body = showTable([]);
        for (const { ids: shown, recycled, torn } of steps) {
          const rows = [...body.querySelectorAll('tr')];
          if (recycled && rows.length === shown.length) {
            for (const [i, row] of rows.entries()) row.dataset.id = shown[i] ?? '';
          } else fillTable(shown);
          if (torn) for (const host of hosts()) host.remove();
          pass(marks);
          const own = shown.filter((id) => !id.startsWith('x'));
          expect(linesShown()).toEqual(own.map((id) => ({ beside: id, own: id })));
        }
        draw.clear();
      }),
      propertyRuns(40),
    );
  });
});
