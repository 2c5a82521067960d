import type { OptionsEvent } from '../../platform/options-view.ts';
import { isAside } from './event-kinds.ts';

/** The events whose title or reading holds every word of `search`, in any spelling of case and accents. */
export function findEvents(events: readonly OptionsEvent[], search: string, onlyTraining: boolean): OptionsEvent[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    if (onlyTraining && isAside(event.kind)) return false;
    const text = plain(`${event.title} ${event.what} ${event.when}`);
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
