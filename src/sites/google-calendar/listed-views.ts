import type { ListedViews } from '../site.ts';
import { dayPlaces } from './place-days.ts';
import { readListed } from './read-listed.ts';

/** Months, custom weeks, schedule and search: no hours in them, so most pages never need this. */
export const listedViews: ListedViews = { read: readListed, places: dayPlaces };
