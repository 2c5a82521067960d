import * as v from 'valibot';
import { MASSAGE_KINDS } from '../settings.ts';
import { isDate, isZone } from '../time.ts';
import { HEALTH, OTHER_FLAGS } from './health-table.ts';

export const CASE_KINDS = [
  'race',
  'intervals',
  'tempo',
  'hills',
  'long-run',
  'easy',
  'strength-legs',
  'strength-upper',
  'ride',
  'swim',
  'yoga',
] as const;
const CASE_DISTANCES = [
  '5k',
  '10k',
  '15k',
  'half',
  'marathon',
  '50k',
  '100k',
  'sprint-tri',
  'olympic',
  '70.3',
  '140.6',
  'mile',
  '10mi',
  '20k',
  '50mi',
  '100mi',
  'sprint',
];

const zone = v.pipe(v.string(), v.check(isZone, 'not a time zone'));
/** Local in the case's zone, or with an offset of its own. */
const time = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/,
    'not an ISO time such as 2026-10-12T18:00',
  ),
  v.check((text) => isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'not a time that exists'),
);
const date = v.pipe(v.string(), v.check(isDate, 'not a date such as 2026-10-12'));
const kind = v.picklist(MASSAGE_KINDS);

const effort = v.object({
  id: v.optional(v.string()),
  title: v.optional(v.string(), ''),
  kind: v.picklist(CASE_KINDS),
  distance: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (d) => CASE_DISTANCES.includes(d) || /^relay-\d+(\.\d+)?$/.test(d) || /^\d+(\.\d+)?km$/.test(d),
        'not a distance',
      ),
    ),
  ),
  priority: v.optional(v.picklist(['A', 'B', 'C'])),
  start: v.optional(time),
  end: v.optional(time),
  allDay: v.optional(date),
  zone: v.optional(zone),
});

export const caseSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  zone,
  massage: v.object({ kind, start: time, end: time }),
  efforts: v.array(effort),
  history: v.optional(
    v.array(
      v.object({ kind, start: time, end: time, tendernessH: v.optional(v.number()), bruised: v.optional(v.boolean()) }),
    ),
  ),
  flags: v.optional(v.array(v.picklist([...OTHER_FLAGS, ...Object.keys(HEALTH)], 'not a flag')), []),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});
export type Case = v.InferOutput<typeof caseSchema>;
