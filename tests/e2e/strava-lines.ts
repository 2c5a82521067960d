import type { Tab } from './visitor.ts';

/** A line as it stands on a page of Strava. */
export interface ShownLine {
  /** The activity's id on the mark itself. */
  eventId: string;
  load: string;
  text: string;
  label: string;
  /** Ids of all activities in the row or card that it stands in, or behind. */
  beside: string[];
  hasOffer: boolean;
}

/** Every line of the page, and beside what it stands. */
export function linesOf(tab: Tab): Promise<ShownLine[]> {
  return tab.evaluate(() => {
    const CARD = '[id^="feed-entry-"], [class*="FeedEntry__entry-container--"], .training-activity-row';
    const idsIn = (place: Element | null): string[] =>
      [...(place?.querySelectorAll('.col-title a, [data-testid="activity_name"]') ?? [])].map(
        (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
      );
    const hosts = [...document.querySelectorAll('*')].filter((node) => node.localName.startsWith('kneadtime-'));
    return hosts.flatMap((host) => {
      const place =
        host.closest(CARD) ?? (host.previousElementSibling?.matches(CARD) ? host.previousElementSibling : null);
      return [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button[data-kneadtime="effort"]') ?? [])].map(
        (mark) => ({
          eventId: mark.dataset.eventId ?? '',
          load: mark.dataset.load ?? '',
          text: mark.textContent ?? '',
          label: mark.getAttribute('aria-label') ?? mark.textContent ?? '',
          beside: idsIn(place),
          hasOffer: Boolean(host.shadowRoot?.querySelector('button[data-kneadtime="slot"]')),
        }),
      );
    });
  });
}

/** Lines that stand beside something else than what they speak of; and activities with more than one line. */
export function astray(lines: readonly ShownLine[]): string[] {
  const ids = lines.map(({ eventId }) => eventId);
  return [
    ...lines.filter(({ eventId, beside }) => !beside.includes(eventId)).map(({ eventId }) => `${eventId} elsewhere`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} twice`),
  ];
}

/** Days of the training calendar whose dot lies in another cell than its activity, or its own day; and all days that have one. */
export function dotsOf(tab: Tab): Promise<{ days: string[]; astray: string[] }> {
  return tab.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>('.month-calendar td')];
    const dots = cells.flatMap((cell) =>
      [...cell.children]
        .filter(({ localName }) => localName.startsWith('kneadtime-'))
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button[data-kneadtime]') ?? [])])
        .map((dot) => ({ dot, cell, day: cell.querySelector('.day')?.textContent ?? '' })),
    );
    const isInside = (dot: HTMLElement, cell: HTMLElement): boolean => {
      const inner = dot.getBoundingClientRect();
      const outer = cell.getBoundingClientRect();
      const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
      return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
    };
    // The page's own link says where an activity is; a slot has nothing but its date.
    const isAtHome = ({ dataset: { eventId, start } }: HTMLElement, cell: HTMLElement, day: string): boolean =>
      eventId === undefined
        ? Number(start?.slice(8)) === Number(day)
        : cell.querySelector(`a[href$="/activities/${eventId}"]`) !== null;
    return {
      days: dots.map(({ day }) => day),
      astray: dots
        .filter(({ dot, cell, day }) => !isInside(dot, cell) || !isAtHome(dot, cell, day))
        .map(({ day }) => day),
    };
  });
}
