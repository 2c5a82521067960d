import type { Interval, JudgedMassage } from '../core/model.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import { calendarSite } from '../sites/list.ts';
import { clock, longDate, moment } from '../words/dates.ts';
import type { Voice } from '../words/voice.ts';
import { accountAddress } from './account-address.ts';
import { editorDates } from './editor-address.ts';
import type { Env } from './env.ts';
import { eventOnPage } from './event-on-page.ts';
import { once } from './once.ts';
import { pageZoneOf, replan } from './replan.ts';
import { noteFix } from './said.ts';

type FixMessage = Extract<PageMessage, { type: 'page/fix' }>;

interface Fix {
  steps: string;
  /** The hour the massage has afterwards. */
  hour: Interval;
}

/**
 * A way out of a conflict was picked: the event's own editor, with the new time in its address where it has one, and what to do
 * there, which the editor's page is told too. Nothing in the calendar is changed by us.
 */
export function fixConflict(env: Env, message: FixMessage, from: PageSender): Promise<Replies['page/fix'] | Failure> {
  return once(env, message, (stored) => {
    const page = { source: from.site.id, account: message.account };
    const before = replan(env, stored);
    const { words, now } = before;
    const event = eventOnPage(before, page, message.eventId);
    const site = calendarSite(from.site.id);
    if (!event || !site) return { reply: { ok: false, code: 'gone', text: env.words.eventGone } };
    const massage = before.plan.forPages().massages.find(({ id }) => id === event.id);
    const zone = pageZoneOf(before, page);
    const fix = massage && fixOf(massage, event.title, message.how, { words, zone, now, account: page.account });
    if (!fix) return { reply: { ok: false, code: 'gone', text: words.fix.noWay } };

    const pathOf = (index: number | null) => site.calendar.eventPath(message.eventId, index);
    const url = accountAddress(site, pathOf, page.account, message.accountIndex);
    const { steps, hour } = fix;
    if (message.how === 'move') {
      // Where the editor of an event that exists does not read them, they do no harm: the steps say it all.
      url.searchParams.set('dates', editorDates({ start: hour.from, end: hour.to, zone }));
      url.searchParams.set('ctz', zone);
    }
    const { id, eventId: nativeId } = message;
    noteFix(stored, { id, ...page, tabId: from.tabId, nativeId, text: steps, start: hour.from, end: hour.to, at: now });
    // Made after the note, which it carries.
    const planned = replan(env, stored, undefined, before);
    return { reply: { ok: true, url: url.href, steps }, change: planned.change, after: planned };
  });
}

/** Of what she called it, so many letters tell it from others. */
const TITLE = 60;

function fixOf(
  { wayOut, start, end }: JudgedMassage,
  title: string,
  how: FixMessage['how'],
  { words, zone, now }: Voice,
): Fix | null {
  const letters = [...title.trim()];
  const called = letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join('')}…` : letters.join('');
  const which = words.fix.which(called, moment(start, now, zone, words.lang));
  if (how === 'lighter') {
    if (!wayOut?.lighter) return null;
    return { steps: words.fix.lighter(which, words.eventTitle[wayOut.lighter]), hour: { from: start, to: end } };
  }
  if (!wayOut?.move) return null;
  const { from, to } = wayOut.move;
  const day = longDate(from, zone, words.lang);
  return {
    steps: words.fix.move(which, day, clock(from, zone, words.lang), clock(to, zone, words.lang)),
    hour: { from, to },
  };
}
