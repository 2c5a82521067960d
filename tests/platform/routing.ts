import { type RouterDeps, route, type Sender } from '../../src/platform/router.ts';

/** Who sends to the router, and a router that notes what it hands on. */

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const OWN = `chrome-extension://${ID}`;
export const PAGE: Sender = {
  id: ID,
  origin: 'https://calendar.google.com',
  url: 'https://calendar.google.com/calendar/u/0/r/week',
  frameId: 0,
  tab: { id: 3 },
};
export const POPUP: Sender = { id: ID, origin: OWN, url: `${OWN}/popup.html` };

export function given() {
  const taken: { message: unknown; site?: string; tabId?: number; address?: string }[] = [];
  const noted: string[] = [];
  const deps: RouterDeps = {
    runtimeId: ID,
    extensionOrigin: OWN,
    page: async (message, { site, tabId, address }) => {
      taken.push({ message, site: site.id, tabId, address });
      return 'page';
    },
    extension: async (message) => {
      taken.push({ message });
      return 'popup';
    },
    refusal: (why) => `refused: ${why}`,
    refusedPage: (why) => noted.push(why),
  };
  return { taken, noted, send: (message: unknown, sender: Sender) => route(message, sender, deps) };
}
