import type { Locator, Page } from 'playwright-core';

/** Marks as a page shows them; Playwright's selectors reach into open shadow roots. */
export function marks(page: Page, role: 'slot' | 'conflict' | 'effort' | 'card'): Locator {
  return page.locator(`[data-kneadtime="${role}"]`);
}

/** Everything a mark says about itself. */
export interface ShownMark {
  role: string;
  start: string;
  end: string;
  kind: string;
  severity: string | null;
  load: string | null;
  slotId: string | null;
  eventId: string | null;
  label: string;
  box: { x: number; y: number; width: number; height: number };
}

/** Every mark on the page, read from the shadow roots of our own elements. */
export function shownMarks(page: Page): Promise<ShownMark[]> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((node) => node.localName.startsWith('kneadtime-'));
    return hosts.flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button[data-kneadtime]') ?? [])].map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        const data = mark.dataset;
        return {
          role: data.kneadtime ?? '',
          start: data.start ?? '',
          end: data.end ?? '',
          kind: data.kind ?? '',
          severity: data.severity ?? null,
          load: data.load ?? null,
          slotId: data.slotId ?? null,
          eventId: data.eventId ?? null,
          label: mark.getAttribute('aria-label') ?? mark.textContent ?? '',
          box: { x, y, width, height },
        };
      }),
    );
  });
}

/** Raw ids of the chips with a title, as the page has them now. */
export function chipIds(page: Page, title: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip][data-eventid]')];
    const ids = chips.filter((chip) => chip.textContent?.includes(wanted)).map((chip) => chip.dataset.eventid ?? '');
    return [...new Set(ids)];
  }, title);
}

/** Opens the card of the first slot and waits for it. */
export async function openSlotCard(page: Page): Promise<Locator> {
  const slot = marks(page, 'slot').first();
  await slot.waitFor({ timeout: 15_000 });
  await slot.click();
  const card = marks(page, 'card');
  await card.waitFor();
  return card;
}
