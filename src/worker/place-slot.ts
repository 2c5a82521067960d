import type { Effort, Plan, Slot } from '../core/model.ts';
import type { HourTried } from '../core/plan/hour-trier.ts';
import { stripCell } from '../core/plan/severity-strip.ts';
import { type PlacedHour, placedHours } from '../core/plan/shown-hours.ts';
import { depthOf } from '../core/rules/massage-kinds.ts';
import { MINUTE, toInstant } from '../core/time.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import { moment } from '../words/dates.ts';
import { sayReasons } from '../words/say-reasons.ts';
import { sayWhat } from '../words/say-slot.ts';
import { nameEffort, type Voice } from '../words/voice.ts';
import { worstOf } from './compose-choice.ts';
import type { Env } from './env.ts';
import { onceWithMarks } from './once.ts';
import { type Planned, pageZoneOf, replan } from './replan.ts';
import { isCalled, slotHandle } from './slot-handle.ts';

type PlaceMessage = Extract<PageMessage, { type: 'page/place' }>;
type Hour = Pick<Slot, 'kind' | 'start' | 'end'>;

/**
 * She puts a slot at another hour of the page's clock, or picks its kind or length. The hour is judged with the page's eyes, then the
 * plan is made with it; only an hour that the plan holds is stored, under the command's id, which Undo names. A page that is no
 * calendar could learn from the answers when hers is busy.
 */
export function placeSlot(env: Env, message: PlaceMessage, from: PageSender): Promise<Replies['page/place'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    if (!from.site.calendar) return { reply: { ok: false, code: 'refused', text: env.words.wrongSender } };
    const page = { source: from.site.id, account: message.account };
    const before = replan(env, stored);
    const slot = before.plan.slots.find(({ id }) => isCalled(id, message.slotId));
    if (!slot) return { reply: { ok: false, code: 'gone', text: env.words.slotGone } };

    const zone = pageZoneOf(before, page);
    const voice: Voice = { words: before.words, zone, now: before.now, account: page.account };
    const start = toInstant(message.date, message.minute, zone);
    const hour: Hour = { kind: message.kind, start, end: start + message.minutes * MINUTE };
    const refuse = (text: string) => ({ reply: { ok: false, code: 'refused', text } as const });
    if (!before.plan.kindsFor(slot).includes(hour.kind)) return refuse(voice.words.place.notAKind);
    const tried = before.plan.hourFor(slot, hour);
    const efforts = before.plan.forPages().efforts;
    const against = sayAgainst(tried, slot, hour, efforts, voice);
    if (against !== null) return refuse(against);

    const lock = lockOf(message, slot, hour, before);
    stored.decisions = [...stored.decisions, lock];
    // What was shown for it must not come back beside it, as one visit more.
    stored.previous = Object.fromEntries(Object.entries(stored.previous).filter(([need]) => need !== slot.need.id));
    const planned = replan(env, stored, undefined, before);
    const placed = slotAt(planned.plan.forPages(), hour);
    if (!placed) return refuse(tried.misfit === null && tried.near ? voice.words.place.near : voice.words.place.unfit);
    return {
      reply: {
        ok: true,
        undo: message.id,
        text: sayPlaced(slot, placed, voice),
        slotId: slotHandle(placed.id),
      },
      change: { ...planned.change, decisions: stored.decisions },
      after: planned,
    };
  });
}

/** The decision to store. A slot that stands where she put it before is put somewhere else: the last word on one need counts. */
function lockOf({ id }: PlaceMessage, slot: Slot, { kind, start, end }: Hour, before: Planned): PlacedHour {
  const placed = before.decisions.filter((one): one is PlacedHour => one.type === 'lock');
  const held = placedHours(placed).find((one) => one.start === slot.start && one.kind === slot.kind);
  // A later word than all before it, whatever the clock says.
  const at = Math.max(before.now, ...placed.map((one) => one.at + 1));
  const minutes = (end - start) / MINUTE;
  const isUsual = minutes === before.plan.minutesOf(kind);
  return { type: 'lock', id, need: held?.need ?? slot.need.id, start, kind, at, ...(isUsual ? {} : { minutes }) };
}

function slotAt({ slots }: Plan, { kind, start, end }: Hour): Slot | undefined {
  return slots.find((one) => one.kind === kind && one.start === start && one.end === end);
}

/** Why no visit may be put there, in one sentence; null where one may. */
function sayAgainst(
  tried: HourTried,
  { need }: Slot,
  { kind, start }: Hour,
  efforts: readonly Effort[],
  voice: Voice,
): string | null {
  const { words } = voice;
  if (tried.misfit === 'side') {
    const effort = need.effort ? nameEffort(need.effort, start, voice) : '';
    return need.type === 'pre' ? words.place.before(effort) : words.place.after(effort);
  }
  if (tried.misfit !== null) return words.place[tried.misfit];
  if (stripCell(tried) !== 'c') return null;
  const { judgement } = tried;
  const reasons = sayReasons({ start, depth: depthOf(kind), judgement }, efforts, voice);
  return words.finding(words.severity.conflict, worstOf(reasons, 'conflict')[0] ?? '');
}

/** `Moved to Thursday 18:00. Better not.` */
function sayPlaced(before: Slot, placed: Slot, voice: Voice): string {
  const { words, zone, now } = voice;
  const { place, card } = words;
  const text =
    before.start === placed.start
      ? place.changed(sayWhat(placed, voice))
      : place.moved(moment(placed.start, now, zone, words.lang));
  const { severity } = placed;
  if (severity === 'caution') return `${text} ${card.cells.a}.`;
  return severity === 'info' ? `${text} ${card.cells.i}.` : text;
}
