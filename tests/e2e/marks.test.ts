import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/time.ts';
import { expectedChips } from '../replicas/google-calendar/expected.ts';
import { comingMonday, comingWeek, viewPath } from './coming-week.ts';
import { chipIds, marks, shownMarks } from './marks-on-page.ts';
import { openChromium, type Session } from './open-chromium.ts';

let session: Session;
afterEach(() => session.close());

const monday = comingMonday();

describe('marks on the week', () => {
  it('should mark the efforts and the massage, and nothing else', async () => {
    const state = comingWeek();
    session = await openChromium(state);
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    const shown = await shownMarks(page);
    const idsOf = (titles: string[]) =>
      [
        ...new Set(
          expectedChips(state)
            .filter((chip) => titles.includes(chip.title))
            .map((chip) => chip.eventId),
        ),
      ].sort();
    expect(
      shown
        .filter((mark) => mark.role === 'effort')
        .map((mark) => mark.eventId)
        .sort(),
    ).toEqual(
      idsOf([
        'Easy run 8 km',
        'Easy run 9 km',
        'Intervals 6x800m',
        'Tempo run 6 km',
        'City 10K (tune-up race)',
        'Long run 28 km',
      ]),
    );
    expect(shown.filter((mark) => mark.role === 'conflict').map((mark) => [mark.eventId, mark.severity])).toEqual(
      idsOf(['Deep tissue massage']).map((id) => [id, 'conflict']),
    );
    expect(session.replica.unrouted).toEqual([]);
  });

  it('should put slots over free time only: no busy chip, nothing past, nothing outside what was read', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
    const slots = (await shownMarks(page)).filter((mark) => mark.role === 'slot');
    const chips = await page.evaluate(() =>
      [...document.querySelectorAll('[role="gridcell"][data-column-index] [data-eventchip]')]
        .filter((chip) => !chip.textContent?.includes('Sales demo'))
        .map((chip) => chip.getBoundingClientRect().toJSON()),
    );
    expect(slots.length).toBeGreaterThan(0);
    for (const { box, start, end } of slots) {
      const over = chips.filter(
        (chip) =>
          chip.left < box.x + box.width - 1 &&
          box.x + 1 < chip.right &&
          chip.top < box.y + box.height - 2 &&
          box.y + 2 < chip.bottom,
      );
      expect(over).toEqual([]);
      expect(Date.parse(start)).toBeGreaterThan(Date.now());
      expect(start.slice(0, 10) >= monday && end.slice(0, 10) <= addDays(monday, 6)).toBe(true);
    }
  });

  it('should drop what was deleted and follow what was moved, at the next reading', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'conflict').first().waitFor({ timeout: 15_000 });
    const [intervals] = await chipIds(page, 'Intervals 6x800m');
    await page.evaluate((from) => {
      const state = window.__replica.state();
      const kept = state.events.filter((event) => !(event.title === 'Deep tissue massage' && event.start.date >= from));
      const moved = kept.map((event) =>
        event.title === 'Intervals 6x800m'
          ? { ...event, start: { ...event.start, minute: 420 }, end: { ...event.end, minute: 480 } }
          : event,
      );
      window.__replica.setEvents(moved);
    }, monday);
    await expect.poll(() => marks(page, 'conflict').count(), { timeout: 10_000 }).toBe(0);
    await expect
      .poll(async () => (await shownMarks(page)).find((mark) => mark.eventId === intervals)?.start.slice(11, 16), {
        timeout: 10_000,
      })
      .toBe('07:00');
  });

  it('should not take a week that is still loading for a free week', async () => {
    session = await openChromium(comingWeek({ latency: { ...comingWeek().latency, chipsMs: 1500 } }));
    const page = await session.calendar(viewPath(monday));
    await page.waitForTimeout(1200);
    expect((await shownMarks(page)).filter((mark) => mark.role === 'slot')).toEqual([]);
    await marks(page, 'slot').first().waitFor({ timeout: 15_000 });
  });

  it('should follow a change of week, recycled chips and a rebuilt view, and leave no mark behind', async () => {
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(monday));
    await marks(page, 'conflict').first().waitFor({ timeout: 15_000 });
    const next = addDays(monday, 7);
    await page.evaluate((date) => window.__replica.goTo(date), next);
    await expect.poll(() => marks(page, 'conflict').count(), { timeout: 10_000 }).toBe(0);
    await expect
      .poll(async () => (await shownMarks(page)).filter((mark) => mark.role === 'effort').length, { timeout: 10_000 })
      .toBe(5);
    await page.evaluate(() => window.__replica.recycle());
    await page.evaluate(() => window.__replica.rerender());
    await expect.poll(async () => (await misplaced(page)).length, { timeout: 10_000 }).toBe(0);
    await page.evaluate((date) => window.__replica.goTo(date), monday);
    await expect.poll(() => marks(page, 'conflict').count(), { timeout: 10_000 }).toBe(1);
    const stray = async () =>
      (await shownMarks(page)).filter(
        ({ start }) => start.slice(0, 10) < monday || start.slice(0, 10) > addDays(monday, 6),
      );
    await expect.poll(async () => (await stray()).length, { timeout: 10_000 }).toBe(0);
  });

  it.each(['day', 'customday'])('should mark the %s view too', async (view) => {
    const thursday = addDays(monday, 3);
    session = await openChromium(comingWeek());
    const page = await session.calendar(viewPath(thursday, view));
    await marks(page, 'effort').first().waitFor({ timeout: 15_000 });
    const shown = await shownMarks(page);
    expect(shown.some((mark) => mark.role === 'conflict' || mark.role === 'effort')).toBe(true);
    expect(shown.every((mark) => mark.start.slice(0, 10) >= addDays(thursday, -6))).toBe(true);
  });
});

/** Effort badges that do not lie on the chip they speak of. */
async function misplaced(page: Parameters<typeof shownMarks>[0]) {
  const shown = (await shownMarks(page)).filter((mark) => mark.role === 'effort');
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-eventchip][data-eventid]')].map((chip) => ({
      id: chip.dataset.eventid,
      ...(chip.getBoundingClientRect().toJSON() as { left: number; right: number; top: number; bottom: number }),
    })),
  );
  return shown.filter(
    (mark) =>
      !boxes.some(
        (chip) =>
          chip.id === mark.eventId &&
          mark.box.x >= chip.left - 12 &&
          mark.box.x + mark.box.width <= chip.right + 14 &&
          mark.box.y >= chip.top - 4 &&
          mark.box.y <= chip.bottom,
      ),
  );
}
