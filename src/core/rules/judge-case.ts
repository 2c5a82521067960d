import * as v from 'valibot';
import type { Massage } from '../model.ts';
import { parseSettings } from '../settings.ts';
import { toInstant } from '../time.ts';
import { caseEfforts } from './case-efforts.ts';
import { caseSchema } from './case-schema.ts';
import { BadCase, caseSpan } from './case-times.ts';
import { depthOf, isSpot } from './massage-kinds.ts';
import type { JudgeContext } from './rule.ts';

export interface ParsedCase {
  id: string | number;
  zone: string;
  massage: Massage;
  context: JudgeContext;
}

/** One case of the judging format (docs/judge-cases.md). Throws BadCase naming the first bad field. */
export function parseCase(json: unknown, index: number): ParsedCase {
  const parsed = v.safeParse(caseSchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new BadCase(`${v.getDotPath(issue) ?? 'case'}: ${issue.message}`);
  }
  const one = parsed.output;
  const { settings, problems } = parseSettings(one.settings);
  if (problems[0]) throw new BadCase(`settings.${problems[0].where}: ${problems[0].detail}`);
  const massage = caseSpan('massage', one.massage, one.zone);
  const flags = new Set([...one.flags, ...(settings.health ?? [])]);
  const extent = flags.has('full-body') ? 'full-body' : flags.has('spot') ? 'spot' : null;
  const past = (one.history ?? []).map((visit, i) => ({
    kind: visit.kind,
    ...caseSpan(`history[${i}]`, visit, one.zone),
    tendernessHours: visit.tendernessH ?? null,
    bruised: visit.bruised ?? null,
  }));
  return {
    id: one.id ?? index + 1,
    zone: one.zone,
    massage: {
      id: 'massage',
      event: null,
      title: '',
      kind: one.massage.kind,
      kindAssumed: false,
      depth: depthOf(one.massage.kind),
      spot: isSpot(one.massage.kind, extent),
      ...massage,
    },
    context: {
      efforts: caseEfforts(one),
      others: [],
      history: {
        past: past.sort((a, b) => a.start - b.start),
        complete: one.history !== undefined,
        lastEnd: settings.lastMassage === undefined ? null : toInstant(settings.lastMassage, 12 * 60, one.zone),
      },
      flags,
      checkIns: [],
      flights: [],
      busy: [],
      // Where a case says nothing of the way, only the hour itself is judged.
      travelMin: settings.travelMin ?? null,
      strict: settings.strict ?? false,
    },
  };
}
