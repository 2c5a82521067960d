/**
 * The state of the replica: plain JSON, so that it can be embedded in the page, kept in Node and shrunk by a fuzzer.
 * Times are wall-clock times of `ReplicaState.zone`; section numbers and source names in comments of this
 * folder refer to the facts about the Google Calendar page (November 2026).
 */

export interface DayMinute {
  /** YYYY-MM-DD */
  date: string;
  /** minutes after midnight, 0..1439 */
  minute: number;
}

export type Rsvp = 'Accepted' | 'Needs RSVP' | 'Tentative' | 'Declined';
export type ChipKind = 'event' | 'task' | 'ttb-task' | 'unknown';
/** Guesses at chips that were never captured (section 2.3): ids, labels and jslog differ. */
export type UnknownKind =
  | 'undecodable'
  | 'odd-ttb'
  | 'no-calendar'
  | 'out-of-office'
  | 'focus-time'
  | 'birthday'
  | 'place';

export interface ReplicaEvent {
  /** raw Google event id such as k7q2m9a4d1 */
  id: string;
  /** 20261006T170000Z or, for an all-day series, 20261006 */
  instance?: string;
  /** owner calendar e-mail in full */
  calendar: string;
  /** only on secondary calendars; the primary one shows the owner's display name instead */
  calendarName?: string;
  /** '' is drawn as "(No title)" */
  title: string;
  start: DayMinute;
  end: DayMinute;
  /** the end date is exclusive then, and both minutes are 0 */
  allDay?: boolean;
  location?: string;
  rsvp?: Rsvp;
  /** own colour by name (Tomato, Sage, …), shown in the label as "Color: Tomato" */
  color?: string;
  chip?: ChipKind;
  /** which guess, where `chip` is 'unknown' */
  unknown?: UnknownKind;
  /** a done task */
  completed?: boolean;
  /** "show as free": leaves no visible trace on the page, only carried along */
  transparent?: boolean;
  details?: string;
  /** e-mails, shown in the editor alone */
  guests?: string[];
}

export interface ReplicaAccount {
  email: string;
  name: string;
  /** the N of /calendar/u/N/ */
  index: number;
}

export interface ReplicaCalendar {
  id: string;
  name: string;
  color: string;
}

export interface ReplicaPerson {
  email: string;
  name: string;
}

export type ReplicaView = 'day' | 'week' | 'customday' | 'customweek' | 'month' | 'agenda' | 'search' | 'year';
export type Theme = 'light' | 'dark';
export type BreakKind = 'no-datekeys' | 'no-eventids' | 'no-grid';
export type ExtraDialog = 'hidden-form' | 'hidden-editor' | 'shown-tip';
export type Transition = 'columns' | 'mains' | 'none';

export type ReplicaLocale =
  | 'en'
  | 'en_GB'
  | 'de'
  | 'fr'
  | 'es'
  | 'es_419'
  | 'it'
  | 'pt_BR'
  | 'pt_PT'
  | 'nl'
  | 'sv'
  | 'da'
  | 'no'
  | 'pl'
  | 'ja'
  | 'ar'
  | 'iw'
  | 'hi';

/** Ways in which real pages differ from each other (section 11). */
export interface ReplicaDialect {
  /** random class names when set, else the 2024-05…2026-09 ones */
  classSeed?: number;
  /** events with an own colour carry a decorative element before the label */
  decorativeFirstChild?: boolean;
  /** false: the URL stays /r and only body[data-viewkey] tells the view */
  viewInUrl?: boolean;
  /** the hidden h2 "5 events, Monday, September 14" at the top of each column */
  columnHeading?: boolean;
  /** jslog names the calendar (2024-12), has null there (2026-09), or is missing */
  jslog?: 'full' | 'null-calendar' | 'none';
  /** what a week change keeps together */
  transition?: Transition;
  /** a hidden details popover of an earlier event lies around */
  leftoverDialog?: boolean;
  /** write the 11px minimum into the inline height too (grade C: not known) */
  clampInlineHeight?: boolean;
  /** stacked chips without the hidden label (grade C) */
  noStackedLabels?: boolean;
  /** the row of "Add location" buttons under the day numbers */
  workingLocationRow?: boolean;
  /** rows of chips in a month cell before "N more" */
  monthRows?: number;
  /** agenda row groups without data-datekey (unknown which is true) */
  agendaDatekeys?: boolean;
  /** paler fills for past events */
  dimPast?: boolean;
  /** right-to-left pages place chips by `right` (a guess, and the default) or by `left` from the far side */
  rtlChips?: 'left' | 'right';
  /** words other than labels: in the page's language (the default) or English everywhere */
  uiWords?: 'page' | 'english';
  /** the class names of 2019-23 where they are known */
  classGeneration?: '2019' | '2024';
  /** the hidden label of a timed chip as last child (before 2023-01, section 10) */
  labelLast?: boolean;
  /** the editor of an event that exists takes `dates` from its address */
  editorTakesDates?: boolean;
  /** Save without jsname */
  saveWithoutName?: boolean;
  /** a second Save control at the end of the editor */
  twoSaves?: boolean;
  /** Save is disabled for this long after the editor has come */
  saveDisabledMs?: number;
  /** how guests are marked in the editor */
  guestChips?: 'email' | 'hovercard';
  /** what stands in the column while quick create is open (a guess); 'chip' carries data-eventchip without an id */
  draftPlaceholder?: boolean | 'chip';
  /** further dialogs lying around */
  extraDialogs?: ExtraDialog[];
  broken?: BreakKind[];
}

export interface ReplicaLatency {
  chipsMs: number;
  transitionMs: number;
  editorMs: number;
  saveMs: number;
  dialogRowsMs: number;
  /** from the delete control to the chip's end; saveMs where it is not said */
  deleteMs?: number;
}

export interface ReplicaState {
  account: ReplicaAccount;
  otherAccounts?: ReplicaAccount[];
  /** the drawer's list; the primary calendar is the one whose id is the account's e-mail */
  calendars: ReplicaCalendar[];
  locale: ReplicaLocale;
  clock: '24' | '12';
  /** IANA zone of all wall times */
  zone: string;
  /** whether the hidden #xUserInfo block is present (section 8.3, grade C) */
  userInfoZone: boolean;
  /** one text per zone column, e.g. ['GMT+02'] */
  gutters: string[];
  view: ReplicaView;
  /** number of columns of the customday view */
  days?: number;
  /** rows of the customweek view */
  weeks?: number;
  /** what the search view looks for, in titles and places */
  query?: string;
  /** day view split by people: one column each after the account's own; events of a person's calendar stand in theirs */
  people?: ReplicaPerson[];
  density?: 'comfortable' | 'compact';
  date: string;
  /** 0 Sunday, 1 Monday */
  weekStart: 0 | 1;
  hideWeekends?: boolean;
  /** pixels an hour; the captures have 40 and 60 */
  hourHeight: number;
  theme: Theme;
  today: string;
  nowMinute: number;
  events: ReplicaEvent[];
  dialect: ReplicaDialect;
  latency: ReplicaLatency;
  /** the server refuses the next saves */
  failSave?: boolean;
}
