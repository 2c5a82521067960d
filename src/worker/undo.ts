import type { ExtensionMessage, Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { withoutCheckIn, withoutItsWords } from './check-in-undo.ts';
import { undoCorrections } from './correction-change.ts';
import type { Env } from './env.ts';
import { type Done, once, onceWithMarks } from './once.ts';
import { replan } from './replan.ts';

type UndoInPage = Extract<PageMessage, { type: 'page/undo' }>;

/** Takes back exactly the one decision, correction, word or answer it names. */
export function undo(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/undo' }>,
): Promise<Replies['popup/undo'] | Failure> {
  return once(env, message, (stored) => takeBack(env, stored, message.undo));
}

/**
 * The same from a page: a decision, or a correction she said on a page. What she said of titles, of planned and done, and of her legs
 * is for our own pages alone: the names of some can be guessed.
 */
export function undoInPage(env: Env, message: UndoInPage, from: PageSender): Promise<Replies['page/undo'] | Failure> {
  const act = (stored: Stored) => (isForPages(stored, message.undo) ? takeBack(env, stored, message.undo) : gone(env));
  // A page that does not say whose it is hears of the new plan like every other.
  const { account } = message;
  return account === undefined ? once(env, message, act) : onceWithMarks(env, { ...message, account }, from, act);
}

function isForPages({ decisions, correctionChanges }: Stored, id: string): boolean {
  const change = correctionChanges.find((one) => one.id === id);
  return change ? change.from === 'page' : decisions.some((one) => one.id === id);
}

function takeBack(env: Env, stored: Stored, id: string): Done<{ ok: true } | Failure> {
  const lists = undoCorrections(stored, id);
  if (lists) {
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: { ...planned.change, ...lists }, after: planned };
  }
  const said = stored.activityAnswers.find((one) => one.id === id);
  if (said) {
    stored.activityAnswers = stored.activityAnswers.filter((one) => one !== said);
    const planned = replan(env, stored);
    const { activityAnswers } = stored;
    return { reply: { ok: true }, change: { ...planned.change, activityAnswers }, after: planned };
  }
  const checkIns = withoutCheckIn(stored.checkIns, id);
  if (checkIns) {
    stored.checkIns = checkIns;
    stored.commands = withoutItsWords(stored.commands, id);
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: { ...planned.change, checkIns }, after: planned };
  }
  const taken = stored.decisions.find((one) => one.id === id);
  if (!taken) return gone(env);
  stored.decisions = stored.decisions.filter((one) => one.id !== id);
  // The hour shown in its place must not hold itself there: the one put aside comes back.
  stored.previous = Object.fromEntries(Object.entries(stored.previous).filter(([need]) => need !== taken.need));
  const planned = replan(env, stored);
  return { reply: { ok: true }, change: { ...planned.change, decisions: stored.decisions }, after: planned };
}

function gone(env: Env): { reply: Failure } {
  return { reply: { ok: false, code: 'gone', text: env.words.nothingToUndo } };
}
