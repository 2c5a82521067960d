import type { Effort, Instant, KindAnswer } from '../core/model.ts';
import { moment } from './dates.ts';
import { sayVerdict } from './say-reasons.ts';
import { nameEffort, type Voice } from './voice.ts';

/** One line: what of a kind can still be had around a race, and until when. `Sports: good until Wednesday 08:00; …` */
export function sayRaceKind(answer: KindAnswer, race: Effort, efforts: readonly Effort[], voice: Voice): string {
  const { severity, side, verdict } = answer;
  const { race: say, kind: kinds } = voice.words;
  const kind = kinds[answer.kind];
  const effort = nameEffort(race, voice.now, voice);
  const from = answer.from === null ? null : timeOf(answer.from, race, voice);
  const until = answer.until === null ? null : timeOf(answer.until, race, voice);
  if (severity === 'good') return say.good(kind, from, until, sayLater(answer, race, voice));
  if (severity === 'ok' || severity === 'info') return say.fine(kind, from, until, sayLater(answer, race, voice));

  if (!verdict) return say.noTime(kind, effort);
  const { gap = 0, edge = 0 } = verdict.hours ?? {};
  const tooClose = side === 'before' && verdict.rule === 'before-effort' && verdict.events.includes(race.id);
  if (tooClose && severity === 'conflict') return say.tooLate(kind, edge, gap, effort);
  // A light massage is never too close to hurt, only to be of use.
  if (tooClose && answer.depth === 'L') return say.lightTooClose(kind, edge, effort);
  if (tooClose && until !== null) return say.someUntil(kind, until, edge, effort);
  const reason = sayVerdict(verdict, { start: voice.now, depth: answer.depth }, efforts, voice);
  return severity === 'conflict' ? say.notNow(kind, reason) : say.betterNot(kind, reason);
}

/** What comes after the best: that it is fine for longer, else until when some would still go. */
function sayLater({ later, depth }: KindAnswer, race: Effort, voice: Voice): string {
  const { thenFine, thenSome } = voice.words.race;
  const fine = later.filter(({ severity }) => severity === 'ok' || severity === 'info').at(-1);
  if (fine) return thenFine(timeOf(fine.until, race, voice));
  const some = later.find(({ severity }) => severity === 'caution');
  return some && depth !== 'L' ? thenSome(timeOf(some.until, race, voice)) : '';
}

/** `Wednesday 08:00`, `15 November 08:00`, `the start`. */
function timeOf(at: Instant, race: Effort, { words, zone, now }: Voice): string {
  return at === race.start ? words.race.start : moment(at, now, zone, words.lang);
}
