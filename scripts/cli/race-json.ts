import type { Interval } from '../../src/core/model.ts';
import type { RaceAnswer, SideAnswer } from '../../src/core/plan/race-question.ts';
import { isoWithOffset } from '../../src/core/time.ts';
import { sayRaceKind } from '../../src/words/say-race.ts';
import type { Voice } from '../../src/words/voice.ts';
import { planJson } from './plan-json.ts';

/** The answer to a question about a race as the command line prints it (docs/architecture.md, "Command line"). */
export function raceJson(answer: RaceAnswer, voice: Voice) {
  const { race, plan, known } = answer;
  const [effort] = planJson({ ...plan, efforts: [race] }, { ...voice, now: race.start }).efforts;
  return {
    race: { known, ...effort },
    kinds: answer.kinds.map((kind) => kindJson(kind, answer, voice)),
    before: sideJson(answer.before, answer, voice),
    after: sideJson(answer.after, answer, voice),
  };
}

function kindJson(answer: RaceAnswer['kinds'][number], { race, plan }: RaceAnswer, voice: Voice) {
  const { kind, side, severity, verdict, preferred } = answer;
  const iso = (at: number | null) => (at === null ? null : isoWithOffset(at, voice.zone));
  const span = ({ from, to }: Interval) => ({ from: iso(from), to: iso(to) });
  return {
    kind,
    side,
    severity,
    from: iso(answer.from),
    until: iso(answer.until),
    later: answer.later.map(({ severity, until }) => ({ severity, until: iso(until) })),
    rule: verdict?.rule ?? null,
    gap: verdict?.hours?.gap ?? null,
    edge: verdict?.hours?.edge ?? null,
    sources: verdict?.sources ?? [],
    text: sayRaceKind(answer, race, plan.efforts, voice),
    preferred: { before: preferred.before.map(span), after: preferred.after.map(span) },
  };
}

function sideJson(side: SideAnswer, { plan }: RaceAnswer, voice: Voice) {
  const { slots, unmet, massages } = planJson(
    { ...plan, slots: side.slots, unmet: side.unmet, massages: side.booked },
    voice,
  );
  return { slots, unmet, booked: massages };
}
