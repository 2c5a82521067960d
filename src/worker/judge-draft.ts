import { findMassages } from '../core/load/find-massages.ts';
import type { CalendarEvent, Judgement, Massage, SourceRef } from '../core/model.ts';
import { addDays, toInstant } from '../core/time.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import { sayReasons } from '../words/say-reasons.ts';
import type { Voice } from '../words/voice.ts';
import { worstOf } from './compose-choice.ts';
import type { Env } from './env.ts';
import { eventOnPage } from './event-on-page.ts';
import { answered } from './once.ts';
import { type Planned, pageZoneOf, replan } from './replan.ts';

type DraftMessage = Extract<PageMessage, { type: 'page/draft' }>;
type Verdict = Extract<Replies['page/draft'], { ok: true }>['verdict'];

/**
 * An event that is being written in the page's own form: where its title is a massage, what its hour would be judged as before she
 * saves it. Null for all else, for what is over, and for a page that is no calendar. Changes nothing.
 */
export function judgeDraft(
  env: Env,
  message: DraftMessage,
  from: PageSender,
): Promise<Replies['page/draft'] | Failure> {
  return answered<Replies['page/draft']>(env, message, () =>
    env.queue.run(async () => {
      if (!from.site.calendar) return { ok: true, verdict: null };
      const planned = replan(env, await env.store.load());
      const page = { source: from.site.id, account: message.account };
      const zone = pageZoneOf(planned, page);
      const known = message.eventId === null ? undefined : eventOnPage(planned, page, message.eventId);
      const event = draftOf(message, page, zone, known);
      const [massage] = findMassages([{ event, detection: planned.detectEvent(event) }]);
      if (!massage || massage.end <= planned.now) return { ok: true, verdict: null };
      const judgement = planned.plan.judgeOwn(massage, known?.id ?? null);
      return { ok: true, verdict: sayDraft(massage, judgement, planned, { ...page, zone }) };
    }),
  );
}

/** The event as it would stand in the calendar once saved. One that ends before it begins ends on the next day. */
function draftOf(
  { id, title, date, startMinute, endMinute }: DraftMessage,
  page: SourceRef,
  zone: string,
  known: CalendarEvent | undefined,
): CalendarEvent {
  const start = toInstant(date, startMinute, zone);
  const until = endMinute > startMinute ? date : addDays(date, 1);
  const uid = `draft:${id}`;
  const blank = { key: { uid, instance: null }, id: uid, nativeId: uid, calendar: page.account, seenIn: [], ...page };
  const written = { title, start, end: toInstant(until, endMinute, zone), allDay: null, zone };
  return { ...blank, ...known, ...written, busy: 'busy', status: 'confirmed' };
}

function sayDraft(
  massage: Massage,
  judgement: Judgement,
  { words, now, plan }: Planned,
  { account, zone }: { account: string; zone: string },
): Verdict {
  const voice: Voice = { words, zone, now, account };
  const { severity } = judgement;
  const reasons = sayReasons({ ...massage, judgement }, plan.forPages().efforts, voice);
  const label = severity === 'ok' ? words.card.cells.o : words.severity[severity];
  const text = severity === 'ok' ? words.fits : (worstOf(reasons, severity)[0] ?? '');
  return { severity, label, text, reasons };
}
