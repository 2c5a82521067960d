import type { Booking } from '../core/model.ts';
import { isoWithOffset } from '../core/time.ts';
import type { CalendarSite } from '../sites/list.ts';
import { accountAddress } from './account-address.ts';

/** Longer addresses get cut by servers on the way. */
const LONGEST = 2_000;

type Written = Pick<Booking, 'title' | 'description' | 'start' | 'end' | 'zone' | 'account'>;

/**
 * The address of a new event's editor, filled in. Too long a description loses whole lines from its end, then a title its last
 * characters.
 */
export function editorAddress(site: CalendarSite, event: Written, index: number | null): string {
  const lines = event.description.split('\n');
  for (let count = lines.length; count > 0; count--) {
    const address = build(site, event, index, event.title, lines.slice(0, count).join('\n').trimEnd());
    if (address.length <= LONGEST) return address;
  }
  const title = [...event.title];
  while (title.length > 1 && build(site, event, index, title.join(''), '').length > LONGEST) title.pop();
  return build(site, event, index, title.join(''), '');
}

function build(site: CalendarSite, event: Written, index: number | null, title: string, details: string): string {
  const url = accountAddress(site, site.calendar.editorPath, event.account, index);
  url.searchParams.set('text', title);
  url.searchParams.set('dates', editorDates(event));
  url.searchParams.set('ctz', event.zone);
  if (details !== '') url.searchParams.set('details', details);
  return url.href;
}

/** Wall time in the event's own zone, without Z. //=> '20261012T180000/20261012T190000' */
export function editorDates(event: Pick<Booking, 'start' | 'end' | 'zone'>): string {
  const wall = (at: number) => isoWithOffset(at, event.zone).slice(0, 19).replace(/[-:]/g, '');
  return `${wall(event.start)}/${wall(event.end)}`;
}
