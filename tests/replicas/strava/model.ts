/** The replica's own model of Strava: what its imagined server knows. Sections refer to the facts about the page (November 2026). */

/** Digits alone: ids may be longer than a number can hold. */
export type ReplicaId = string;

export interface ReplicaAthlete {
  id: ReplicaId;
  name: string;
}

export interface ReplicaActivity {
  id: ReplicaId;
  /** whose it is */
  athlete: ReplicaId;
  name: string;
  /** `sport_type` (section 7) */
  sport: string;
  /** instant of the start, epoch ms */
  start: number;
  /** minutes east of UTC of the place where it was done */
  offset: number;
  /** s */
  moving: number;
  elapsed: number;
  /** m */
  distance: number;
  climb: number;
  /** null without heart rate */
  relativeEffort: number | null;
  /** 1 to 10; shown on its own page alone */
  perceivedExertion?: number;
  /** ids of section 3.3 */
  tags: number[];
  trainer?: boolean;
  commute?: boolean;
  visibility?: 'everyone' | 'followers_only' | 'only_me';
  /** she hides when she started: the displayed date has no time of day */
  hidesTime?: boolean;
}

/** What stands in the feed, newest first. */
export type FeedItem =
  | { type: 'activity'; id: ReplicaId }
  /** several athletes who went together, or one athlete's parts of a day */
  | { type: 'group'; ids: ReplicaId[] }
  | { type: 'post' | 'challenge' | 'club' | 'promo'; by: string; text: string };

export type ReplicaLocale = 'en-US' | 'en-GB' | 'de' | 'fr';
/** Which of two rollouts the account has. */
export type Generation = '2024' | '2026';

/**
 * What the server answers instead of the data: `signed-out` 401 and empty, `too-many` 429, `challenge` 200 with HTML for data,
 * `challenge-page` 200 with HTML for every address.
 */
export type Refusal = 'signed-out' | 'too-many' | 'challenge' | 'challenge-page';

/** Ways in which pages of one generation differ (section 10), and what is only guessed. */
export interface ReplicaDialect {
  /** `td.col-suffer-score` in the list: only for some accounts */
  sufferColumn?: boolean;
  /** `data-field-name` on links and cells of the list (2026-04), else the `col-` classes alone (2026-08) */
  fieldNames?: boolean;
  /** where the feed's first entries come from; `request` leaves the page to ask for them */
  feedData?: 'next-data' | 'props' | 'request';
  /** the owner beside each part of a group card (a guess) */
  groupOwners?: boolean;
  /** days of the neighbouring months in the training calendar, numbered (a guess) */
  neighbourDays?: boolean;
  /** `null-primary`: tags without `selected_tag_type`; `absent`: neither */
  tags?: 'full' | 'null-primary' | 'absent';
  /** without `id_str`, as until 2025-12 */
  noIdString?: boolean;
  /** the page's script runs twice, as it did behind a consent banner in 2025-11 */
  doubleLoad?: boolean;
  /** random class names when set */
  classSeed?: number;
}

export interface ReplicaLatency {
  /** every request for data */
  dataMs: number;
  /** from an empty card to a filled one; from a page to its hydration */
  fillMs: number;
}

export interface StravaState {
  /** null: nobody is signed in */
  viewer: ReplicaAthlete | null;
  others: ReplicaAthlete[];
  activities: ReplicaActivity[];
  /** null: every activity as a card of its own, newest first */
  feed: FeedItem[] | null;
  locale: ReplicaLocale;
  units: 'metric' | 'imperial';
  generation: Generation;
  now: number;
  /** IANA zone of the viewer's clock */
  zone: string;
  dialect: ReplicaDialect;
  latency: ReplicaLatency;
  refusal: Refusal | null;
  /** from the how-manieth request of one address on data are refused; 1 where it is not said */
  refusesFrom?: number;
}
