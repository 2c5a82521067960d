import { expect } from 'vitest';
import type { Tab } from './visitor.ts';

export const CARD = '[data-kneadtime="card"]';
export const action = (name: string, value?: string) =>
  `[data-action="${name}"]${value === undefined ? '' : `[data-value="${value}"]`}`;
export const inCard = (name: string, value?: string) => `${CARD} ${action(name, value)}`;
export const SLOT = '[data-kneadtime="slot"]';

/** What every mark says of itself. */
export interface Said {
  role: string;
  start: string;
  kind: string;
  slotId: string;
  label: string;
  x: number;
  y: number;
}

export function marksOf(tab: Tab): Promise<Said[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('kneadtime-marks')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button[data-kneadtime]') ?? [])].map((mark) => {
        const { x, y } = mark.getBoundingClientRect();
        const { kneadtime = '', start = '', kind = '', slotId = '' } = mark.dataset;
        return { role: kneadtime, start, kind, slotId, label: mark.getAttribute('aria-label') ?? '', x, y };
      }),
    ),
  );
}

export const starts = async (tab: Tab) =>
  (await marksOf(tab)).filter(({ role }) => role === 'slot').map(({ start }) => start);
export const roles = async (tab: Tab, role: string) => (await marksOf(tab)).filter((mark) => mark.role === role).length;
export const until = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 20_000, interval: 200 });

/** Text in any of our own shadow roots but the marks'. */
export function ourText(tab: Tab): Promise<string> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('kneadtime-card, kneadtime-said, kneadtime-draft, kneadtime-drag')]
      .map((host) => host.shadowRoot?.textContent ?? '')
      .join('\n'),
  );
}

export async function openCard(tab: Tab, mark: string): Promise<void> {
  await tab.see(mark);
  await tab.click(mark);
  await tab.see(CARD);
}
