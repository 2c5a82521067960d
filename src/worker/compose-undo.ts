import type { Decision, Plan } from '../core/model.ts';
import { DAY } from '../core/time.ts';
import type { PopupView } from '../platform/popup-view.ts';
import { sayNeed } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import { checkInUndo } from './check-in-undo.ts';
import type { PopupInput } from './compose-popup.ts';
import { sayAnswer } from './say-answer.ts';

/** What was said in the last day, newest first. */
export function composeUndo(
  { decisions, correctionChanges, activityAnswers, checkIns, plan, agenda, now }: PopupInput,
  voice: Voice,
): PopupView['undo'] {
  const planned = (id: string) => agenda.events.find((event) => event.id === id);
  return [
    ...decisions.map((said) => ({ at: said.at, ...undoLine(said, plan, voice) })),
    ...correctionChanges.map(({ at, id, text }) => ({ at, id, text })),
    ...checkIns.map(({ at }) => ({ at, id: checkInUndo({ at }), text: voice.words.aftermath.questions.said })),
    ...activityAnswers.map((said) => ({
      at: said.at,
      id: said.id,
      text: sayAnswer(said, planned(said.planned), voice),
    })),
  ]
    .filter(({ at }) => now - at < DAY)
    .sort((a, b) => b.at - a.at)
    .slice(0, 3)
    .map(({ id, text }) => ({ id, text }));
}

function undoLine(said: Decision, plan: Plan, voice: Voice): { id: string; text: string } {
  const need = [...plan.slots.map((slot) => slot.need), ...plan.unmet.map((one) => one.need)].find(
    ({ id }) => id === said.need,
  );
  const what = need ? sayNeed(need, voice) : voice.words.forWhat.cadence;
  const { undoSnooze, undoDismiss, undoHold } = voice.words.popup;
  const say = { snooze: undoSnooze, lock: undoHold, dismiss: undoDismiss, 'dismiss-need': undoDismiss }[said.type];
  return { id: said.id, text: say(what) };
}
