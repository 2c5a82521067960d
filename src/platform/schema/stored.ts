import * as v from 'valibot';
import { activityAnswers } from './activity-answers.ts';
import { bookings } from './bookings.ts';
import { checkIns } from './check-ins.ts';
import { commands } from './commands.ts';
import { correctionChanges, corrections, customWords } from './corrections.ts';
import { decisions } from './decisions.ts';
import { notices } from './notices.ts';
import { account, instant, sourceId, text, zone } from './reading.ts';
import type { StoredHead, StoredWeek } from './readings.ts';
import { said } from './said.ts';
import { saving } from './saving.ts';
import { settings } from './settings.ts';
import { unnamedPages } from './unnamed-pages.ts';

const shownSlot = v.object({
  start: instant,
  kind: text(40),
  moved: v.exactOptional(
    v.object({ from: instant, why: v.picklist(['passed', 'filled', 'rule', 'better']), at: instant }),
  ),
});

/** Every key that stands alone, with the schema it must pass on each read and what holds before anything was saved. */
export const SINGLES = {
  bookings: { schema: bookings, empty: [] },
  decisions: { schema: decisions, empty: [] },
  corrections: { schema: corrections, empty: [] },
  customWords: { schema: customWords, empty: [] },
  activityAnswers: { schema: activityAnswers, empty: [] },
  /** The last changes to corrections and words, each with what undoes it. */
  correctionChanges: { schema: correctionChanges, empty: [] },
  settings: { schema: settings, empty: {} },
  /** IANA zones the user confirmed, by `<source>|<account>`. */
  zones: { schema: v.record(text(400), zone), empty: {} },
  /** Sources a slot needs to be called free. */
  sources: { schema: v.array(v.object({ source: sourceId, account })), empty: [] },
  /** Which hour was shown for a need before. */
  previous: { schema: v.record(text(2400), shownSlot), empty: {} },
  checkIns: { schema: checkIns, empty: [] },
  /** Whose activities count, of the athletes that were read; null: the only one. */
  athlete: { schema: v.nullable(account), empty: null },
  unnamedPages: { schema: unnamedPages, empty: [] },
  /** The calendar that Add writes to where no page decides it; null: the one read first. */
  addTo: { schema: v.nullable(account), empty: null },
  saving: { schema: saving, empty: { on: false, offer: 'not-yet' } },
  said: { schema: said, empty: [] },
  revision: { schema: v.pipe(v.number(), v.integer(), v.minValue(0)), empty: 0 },
  commands: { schema: commands, empty: [] },
  notices: { schema: notices, empty: [] },
} as const;

export type SingleKey = keyof typeof SINGLES;
export type Singles = { [K in SingleKey]: v.InferOutput<(typeof SINGLES)[K]['schema']> };

/** All that is stored, validated. Weeks are by `<source>|<account>`, then by Monday. */
export interface Stored extends Singles {
  heads: Map<string, StoredHead>;
  weeks: Map<string, Map<string, StoredWeek>>;
  /** Keys that could neither be read nor, in a full store, be set aside: left as they are. */
  unread: readonly string[];
}

/** What one command changes: written in one go or not at all. Keys of `heads` and `weeks` as in `Stored`. */
export interface StoredChange extends Partial<Singles> {
  heads?: Record<string, StoredHead>;
  weeks?: { source: string; monday: string; week: StoredWeek }[];
  /** Removed after the rest is written, so only what would do no harm if it stayed. */
  remove?: string[];
}
