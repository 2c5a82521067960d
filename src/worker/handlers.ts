import type { ExtensionMessage, Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import { addBooking } from './add-booking.ts';
import { addFromPopup } from './add-from-popup.ts';
import { amendCorrection } from './amend-correction.ts';
import { answerActivity } from './answer-activity.ts';
import { answerZone } from './answer-zone.ts';
import { changeSettings } from './change-settings.ts';
import { changeWord } from './change-word.ts';
import { openCheckIn, saveCheckIn, showCheckIn } from './check-in.ts';
import { chooseTarget } from './choose-target.ts';
import { correct } from './correct.ts';
import { correctOnPage } from './correct-on-page.ts';
import { decide } from './decide.ts';
import { editorSeen } from './editor-seen.ts';
import type { Env } from './env.ts';
import { fixConflict } from './fix-conflict.ts';
import { forgetSource } from './forget-source.ts';
import { heard } from './heard.ts';
import { importActivities } from './import-activities.ts';
import { injectPart } from './inject-part.ts';
import { judgeDraft } from './judge-draft.ts';
import { maySave } from './may-save.ts';
import { notPressed } from './not-pressed.ts';
import { placeSlot } from './place-slot.ts';
import { reloadTab } from './reload-tab.ts';
import { saveForMe, saveForMeInOptions } from './save-for-me.ts';
import { showMarks } from './show-marks.ts';
import { showOptions } from './show-options.ts';
import { showPopup } from './show-popup.ts';
import { takeReading } from './take-reading.ts';
import { undo, undoInPage } from './undo.ts';
import { undoAdded, undoAddedInPopup } from './undo-added.ts';
import { useAthlete } from './use-athlete.ts';

type Answer<T extends keyof Replies> = Promise<Replies[T] | Failure>;
type PageHandlers = {
  [T in PageMessage['type']]: (env: Env, message: Extract<PageMessage, { type: T }>, from: PageSender) => Answer<T>;
};
type ExtensionHandlers = {
  [T in ExtensionMessage['type']]: (env: Env, message: Extract<ExtensionMessage, { type: T }>) => Answer<T>;
};

/** One use case per command; a command without one does not compile. */
const PAGE: PageHandlers = {
  'page/reading': takeReading,
  'page/marks': showMarks,
  'page/add': addBooking,
  'page/decide': decide,
  'page/undo': undoInPage,
  'page/editor': editorSeen,
  'page/part': injectPart,
  'page/place': placeSlot,
  'page/draft': judgeDraft,
  'page/fix': fixConflict,
  'page/correct': correctOnPage,
  'page/check-in': openCheckIn,
  'page/save-for-me': saveForMe,
  'page/may-save': maySave,
  'page/not-pressed': notPressed,
  'page/undo-added': undoAdded,
  'page/heard': heard,
};

const EXTENSION: ExtensionHandlers = {
  'popup/view': showPopup,
  'popup/add': addFromPopup,
  'popup/decide': decide,
  'popup/undo': undo,
  'popup/undo-added': undoAddedInPopup,
  'popup/add-to': chooseTarget,
  'popup/zone': answerZone,
  'popup/forget-source': forgetSource,
  'popup/use-athlete': useAthlete,
  'popup/settings': changeSettings,
  'popup/reload-tab': reloadTab,
  'popup/activity': answerActivity,
  'check-in/view': showCheckIn,
  'check-in/save': saveCheckIn,
  'options/activities': importActivities,
  'options/view': showOptions,
  'options/save-for-me': saveForMeInOptions,
  'options/correct': correct,
  'options/amend': amendCorrection,
  'options/word': changeWord,
};

export function handlePage(env: Env, message: PageMessage, from: PageSender): Promise<unknown> {
  const handler = PAGE[message.type] as (env: Env, message: PageMessage, from: PageSender) => Promise<unknown>;
  return handler(env, message, from);
}

export function handleExtension(env: Env, message: ExtensionMessage): Promise<unknown> {
  const handler = EXTENSION[message.type] as (env: Env, message: ExtensionMessage) => Promise<unknown>;
  return handler(env, message);
}
