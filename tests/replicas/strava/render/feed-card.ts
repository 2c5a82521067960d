import type { StravaState } from '../model.ts';
import { type Branch, el, type Tree } from '../tree.ts';
import { statBranches } from '../wire/stat-html.ts';
import { hashed } from './class-names.ts';

/** What the card makes of an entry (section 4): names as they come over the wire. */
export interface WireEntry {
  entity: string;
  viewingAthlete: { id: string };
  cursorData: { updated_at: number };
  activity?: {
    id: string;
    activityName: string;
    type: string;
    athlete: { athleteId: string; athleteName: string };
    timeAndLocation: { displayDateAtTime: string };
    stats: WireStat[];
  };
  timeAndLocation?: { displayDateAtTime: string };
  rowData?: {
    activities: {
      activity_id: number;
      athlete_id: number;
      athlete_name: string;
      name: string;
      type: string;
      stats: WireStat[];
    }[];
  };
  post?: WireOther;
  challenge?: WireOther;
  club?: WireOther;
  promo?: WireOther;
}
interface WireStat {
  key: string;
  value: string;
}
interface WireOther {
  title: string;
  athlete: { name: string };
}

export type CardState = Pick<StravaState, 'dialect' | 'generation'> & { sportWord(sport: string): string };

/** The empty card: its marks of recognition are there before what it shows. */
export function emptyCard(at: number, state: CardState): Tree {
  if (state.generation === '2024') {
    const css = `------packages-feed-ui-src-components-FeedEntry-FeedEntry__entry-container--${hashed('entry', state)}`;
    return el('div', { class: `r-card ${css}` });
  }
  // The same element or a child carries the test id.
  const isSame = at % 2 === 0;
  const attributes = { id: `feed-entry-${at}`, class: `r-card ${hashed('entry', state)}` };
  return isSame ? el('div', { ...attributes, 'data-testid': 'web-feed-entry' }) : el('div', attributes);
}

function stats(all: readonly WireStat[], state: CardState): Tree {
  const statOf = (key: string): string => all.find((stat) => stat.key === key)?.value ?? '';
  const cells = ['stat_one', 'stat_two', 'stat_three'].map((key) =>
    el(
      'li',
      {},
      el(
        'div',
        { class: hashed('stat', state) },
        el('span', {}, statOf(`${key}_subtitle`)),
        el('div', {}, ...statBranches(statOf(key))),
      ),
    ),
  );
  return el('ul', { class: hashed('stats', state) }, ...cells);
}

const owner = (id: string, name: string): Tree =>
  el('a', { 'data-testid': 'owners-name', href: `/athletes/${id}` }, name);

function part(id: string, name: string, sport: string, all: readonly WireStat[], state: CardState, by?: Tree): Tree {
  return el(
    'div',
    { 'data-testid': 'activity_entry_container', class: hashed('container', state) },
    by,
    el(
      'svg',
      { 'data-testid': 'activity-icon' },
      el('title', {}, state.sportWord(sport)),
      el('path', { d: 'M3 13 8 3l5 10z' }),
    ),
    ' ',
    el('a', { 'data-testid': 'activity_name', href: `/activities/${id}` }, name),
    stats(all, state),
    el('div', { 'data-testid': 'map', class: 'r-map' }),
  );
}

function inside(entry: WireEntry, state: CardState): Branch[] {
  const { activity, rowData } = entry;
  if (activity) {
    const { athleteId, athleteName } = activity.athlete;
    return [
      head(owner(athleteId, athleteName), athleteId, activity.timeAndLocation.displayDateAtTime),
      part(activity.id, activity.activityName, activity.type, activity.stats, state),
    ];
  }
  if (rowData) {
    const [first] = rowData.activities;
    const id = String(first?.athlete_id);
    return [
      head(owner(id, String(first?.athlete_name)), id, entry.timeAndLocation?.displayDateAtTime ?? ''),
      ...rowData.activities.map((row) => {
        const by = state.dialect.groupOwners === true ? owner(String(row.athlete_id), row.athlete_name) : undefined;
        return part(String(row.activity_id), row.name, row.type, row.stats, state, by);
      }),
    ];
  }
  const other = entry.post ?? entry.challenge ?? entry.club ?? entry.promo;
  return [
    el(
      'div',
      { 'data-testid': 'entry-header' },
      el('a', { 'data-testid': 'owners-name', href: '/clubs/1' }, other?.athlete.name),
    ),
    el('div', { 'data-testid': 'post' }, other?.title),
  ];
}

function head(by: Tree, id: string, date: string): Tree {
  return el(
    'div',
    { 'data-testid': 'entry-header' },
    el('a', { 'data-testid': 'avatar-wrapper', href: `/athletes/${id}` }),
    by,
    el('time', { 'data-testid': 'date_at_time' }, date),
  );
}

/** What fills an empty card. */
export function cardContent(entry: WireEntry, at: number, state: CardState): Tree[] {
  const foot = el(
    'div',
    {},
    el('button', { 'data-testid': 'kudos_button' }, '+'),
    el('span', { 'data-testid': 'kudos_count' }, '3'),
  );
  const all = [...inside(entry, state), foot].filter((branch) => typeof branch === 'object');
  const isChild = state.generation === '2024' || at % 2 === 1;
  return isChild ? [el('div', { 'data-testid': 'web-feed-entry' }, ...all)] : all;
}
