import type { Instant, MassageKind, Opener, Unmet } from '../core/model.ts';
import { DAY } from '../core/time.ts';
import { dayName, moment, monthName } from './dates.ts';
import { sayMoney } from './money.ts';
import { saySources } from './say-reasons.ts';
import { sayNeed, sayWhen } from './say-slot.ts';
import type { Voice } from './voice.ts';

/** What an opener speaks of and does not hold itself. Titles and money are for our own pages alone. */
export interface OpenerFacts {
  eventOf(id: string): { title: string; start: Instant } | undefined;
  /** As the settings have it. */
  currency: string;
}

/** `Before Sunday’s marathon: no free hour in the right days.` */
export function sayUnmet({ why, need }: Unmet, voice: Voice): string {
  return voice.words.unmet[why](sayNeed(need, voice));
}

/** The one smallest change that would open an hour; empty where there is none. */
export function sayOpener(opener: Opener | null, facts: OpenerFacts, voice: Voice): string {
  if (!opener || opener.from === undefined || opener.to === undefined) return '';
  const { words, zone, now } = voice;
  const { opener: say, lang } = words;
  const hour = sayWhen({ start: opener.from, end: opener.to }, voice);
  const event = opener.event === undefined ? undefined : facts.eventOf(opener.event);
  const title = (event?.title ?? '').slice(0, 60);
  switch (opener.change) {
    case 'free':
      return say.free(title, hour);
    case 'ease':
      return say.ease(title, hour);
    case 'move': {
      const days = Number(opener.value);
      if (!event || !Number.isInteger(days) || days === 0) return say.free(title, hour);
      return say.move(title, days, dayName(event.start + days * DAY, now, zone, lang).day, hour);
    }
    case 'hours':
      return say.hours(hour);
    case 'kind':
      return say.kind(words.kind[opener.value as MassageKind] ?? '', hour);
    case 'budget':
      return say.budget(sayMoney(Number(opener.value), facts.currency, lang), monthName(opener.from, zone, lang), hour);
  }
}

/** Rolling at home instead, and on whose word; null where nothing stands in. */
export function sayInstead({ instead }: Unmet, voice: Voice): { text: string; sources: string[] } | null {
  if (!instead) return null;
  const { words, zone, now } = voice;
  const text = words.rolling(moment(instead.from, now, zone, words.lang));
  return { text, sources: saySources(['wiewelhove-2019'], voice) };
}
