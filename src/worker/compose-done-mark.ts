import type { Effort } from '../core/model.ts';
import type { BandDepth } from '../core/rules/recovery-bands.ts';
import { AFTER, afterColumn } from '../core/rules/window-table.ts';
import { addDays, DAY, localDate, startOfDay } from '../core/time.ts';
import type { Aftermath, EffortMark, MarkTime, ReasonLine } from '../platform/marks.ts';
import { longDate } from '../words/dates.ts';
import { sayEffort, sayEffortWhy } from '../words/say-effort.ts';
import { saySources } from '../words/say-reasons.ts';
import { sayWhen } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import {
  type Bands,
  bandsOf,
  composeAftermath,
  DEPTHS,
  isOver,
  opensAt,
  type Surroundings,
} from './compose-aftermath.ts';
import { sayingsFor } from './compose-sayings.ts';
import { eventTime } from './mark-time.ts';

/** Whatever is older weighs on no plan: its class and its day are enough, and all of them are sent at every plan. */
const TOLD_FOR = 30 * DAY;

/** One effort on the page that shows it as done: all of it while legs feel it, then less and less. */
export function composeDoneMark(
  effort: Effort,
  nativeId: string,
  around: Surroundings,
  slot: Aftermath['slot'] | null,
  voice: Voice,
): EffortMark {
  const { words, now } = voice;
  const { end, kind, load, recoveryHours } = effort;
  const isOld = now - end > TOLD_FOR;
  const noun = words.effortNoun(effort);
  const bands = isOver(effort, now) ? null : bandsOf(effort, around);
  return {
    role: 'effort',
    ...(isOld ? timeOnDate(effort, voice) : timeOf(effort, voice)),
    nativeId,
    kind,
    load,
    label: words.aftermath.label(`${noun.charAt(0).toUpperCase()}${noun.slice(1)}`, bands ? recoveryHours : 0),
    what: sayEffort(effort, voice),
    why: isOld ? [] : sayEffortWhy(effort, voice),
    reasons: bands ? DEPTHS.map((depth) => waits(effort, depth, bands, voice)) : [],
    sayings: isOld ? [] : sayingsFor(effort, words),
    aftermath: composeAftermath(effort, bands, around, slot, voice),
  };
}

type Told = MarkTime & Pick<EffortMark, 'when'>;

/** Its hours at home; where the place had another date meanwhile, that alone, as its own page has it. */
function timeOf(effort: Effort, voice: Voice): Told {
  const { event, start, end } = effort;
  const own = event?.done ? null : event;
  if (!own?.allDay && dateOf(effort, voice) !== localDate(start, voice.zone)) return timeOnDate(effort, voice);
  return { ...eventTime(own, start, end, voice.zone), when: sayWhen(effort, voice) };
}

function timeOnDate(effort: Effort, voice: Voice): Told {
  const { zone, words } = voice;
  const date = dateOf(effort, voice);
  const allDay = { from: date, to: addDays(date, 1) };
  return { ...eventTime({ allDay }, 0, 0, zone), when: longDate(startOfDay(date, zone), zone, words.lang) };
}

/** The date in whose cell the page itself has it. */
function dateOf({ event, start }: Effort, { zone }: Voice): string {
  const told = event?.done ? event.done.activity.date : (event?.activity?.date ?? event?.allDay?.from);
  return told ?? localDate(start, zone);
}

function waits({ load, long }: Effort, depth: BandDepth, bands: Bands, voice: Voice): ReasonLine {
  const column = afterColumn(load, long);
  const sources = column === null ? [] : AFTER[depth][column].sources;
  const text = voice.words.aftermath.waits(depth, opensAt(bands[depth]));
  return { severity: 'ok', label: '', text, sources: saySources(sources, voice) };
}
