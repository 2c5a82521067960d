import type { Effort, Instant } from '../core/model.ts';
import type { ExtensionMessage, Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredCommand } from '../platform/schema/commands.ts';
import { checkInOf, MOST_CHECK_INS, saySaved } from './check-in-answers.ts';
import { showCheckInTab } from './check-in-tab.ts';
import { checkInUndo } from './check-in-undo.ts';
import { composeCheckIn } from './check-in-view.ts';
import { isAsked } from './compose-aftermath.ts';
import type { Env } from './env.ts';
import { answered, once, remember } from './once.ts';
import { planToShow } from './plan-to-show.ts';
import { type Planned, replan } from './replan.ts';

/** The page of questions: about one effort, or about the legs in general. */
export function showCheckIn(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'check-in/view' }>,
): Promise<Replies['check-in/view'] | Failure> {
  return answered<Replies['check-in/view']>(env, message, async () => {
    const { planned } = await planToShow(env);
    const effort = effortNamed(planned, message.eventId);
    if (message.eventId !== null && !effort) return { ok: false, code: 'gone', text: env.words.eventGone };
    return { ok: true, view: composeCheckIn(effort, planned) };
  });
}

/**
 * What she answered is kept as a check-in, and planned with. Of an effort that is gone by now all is kept but how hard it felt: she
 * may have ticked a sign that must not be lost.
 */
export function saveCheckIn(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'check-in/save' }>,
): Promise<Replies['check-in/save'] | Failure> {
  return once(env, message, (stored) => {
    const before = replan(env, stored);
    const effort = effortNamed(before, message.eventId);
    const said = checkInOf(message, effort, stored.checkIns, before.now);
    if (!said) return { reply: refusal(env, before, message.rpe !== null) };
    stored.checkIns = [...stored.checkIns, said].slice(-MOST_CHECK_INS);
    const planned = replan(env, stored, undefined, before);
    const { checkIns } = stored;
    return {
      reply: { ok: true, undo: checkInUndo(said), ...saySaved(said, message.redFlags, planned.words) },
      change: { ...planned.change, checkIns },
      after: planned,
    };
  });
}

/** A page whose script asks by itself cannot take the focus again and again. A click this soon after another is the same one. */
const BETWEEN = 5_000;

/**
 * A page asks for the questions of one of its own efforts. They open as a page of ours: what we draw in a page, its script can read.
 * Of an effort that no mark asks about any more there is nothing to open.
 */
export function openCheckIn(
  env: Env,
  message: Extract<PageMessage, { type: 'page/check-in' }>,
  from: PageSender,
): Promise<Replies['page/check-in'] | Failure> {
  return answered<Replies['page/check-in']>(env, message, () =>
    env.queue.run(async () => {
      const stored = await env.store.load();
      const { plan, now } = replan(env, stored);
      const effort = plan.efforts.find(({ event }) =>
        event?.seenIn.some(
          ({ source, account, nativeId }) =>
            source === from.site.id && account === message.account && nativeId === message.eventId,
        ),
      );
      if (!effort || !isStillAsked(effort, now)) return { ok: false, code: 'gone', text: env.words.eventGone };
      if (!stored.commands.some((one) => isSameClick(one, message, now))) {
        // Noted before: what is not noted could be asked for without end.
        await env.store.save({ commands: remember(stored.commands, message, { ok: true }, now) });
        await showCheckInTab(env, stableId(effort));
      }
      return { ok: true };
    }),
  );
}

function isSameClick({ type, id, at }: StoredCommand, message: PageMessage, now: Instant): boolean {
  return type === message.type && (id === message.id || Math.abs(now - at) < BETWEEN);
}

/** By the hour it was done at, as its mark says. */
function isStillAsked({ kind, end, event }: Effort, now: Instant): boolean {
  return isAsked({ kind, end: event?.done?.end ?? end }, now);
}

/** An activity's own id stays, whatever plan it is matched to meanwhile. */
function stableId({ id, event }: Effort): string {
  return event?.done?.id ?? id;
}

function effortNamed({ plan }: Planned, id: string | null): Effort | null {
  return plan.efforts.find((effort) => effort.id === id || stableId(effort) === id) ?? null;
}

function refusal(env: Env, { words }: Planned, ofEffort: boolean): Failure {
  if (ofEffort) return { ok: false, code: 'gone', text: env.words.eventGone };
  return { ok: false, code: 'invalid', text: words.aftermath.questions.nothingSaid };
}
