import type { Plan, Severity, Slot, SlotOption } from '../core/model.ts';
import { depthOf } from '../core/rules/massage-kinds.ts';
import { isoWithOffset } from '../core/time.ts';
import type { ReasonLine } from '../platform/marks.ts';
import type { PopupChoice } from '../platform/popup-view.ts';
import { sayReasons } from '../words/say-reasons.ts';
import { sayWhat, sayWhen, sayWhy } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';

/** What of an hour a page may hear too: not who gives it, nor what it costs. */
type SharedChoice = Omit<PopupChoice, 'givenBy'>;

/** One hour that is offered, in words; the popup and pages say the same of it. */
export function composeChoice(option: SlotOption, slot: Slot, plan: Plan, voice: Voice): SharedChoice {
  const judged = { start: option.start, depth: depthOf(option.kind), judgement: option.judgement };
  return {
    startIso: isoWithOffset(option.start, voice.zone),
    endIso: isoWithOffset(option.end, voice.zone),
    kind: option.kind,
    severity: option.severity,
    when: sayWhen(option, voice),
    what: sayWhat(option, voice),
    why: sayWhy(option, slot.need, plan.efforts, voice),
    reasons: sayReasons(judged, plan.efforts, voice),
  };
}

/** What made the severity, in two lines at most. */
export function worstOf(reasons: readonly ReasonLine[], severity: Severity): string[] {
  return reasons
    .filter((reason) => reason.severity === severity)
    .slice(0, 2)
    .map((reason) => reason.text);
}
