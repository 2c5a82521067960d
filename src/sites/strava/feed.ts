import type { ReadEvent } from '../../core/model.ts';
import type { PageReading } from '../site.ts';
import type { Answers } from './answers.ts';
import { blankReading } from './blank-reading.ts';
import { embeddedJson } from './embedded-json.ts';
import { maybeOwnCards } from './feed-cards.ts';
import { type OwnEntries, ownEntries } from './feed-entries.ts';
import { notRead, unread } from './problem.ts';
import { ACTIVITY_LINK, CARD, CARD_OWNER, FEEDS } from './selectors.ts';

interface Known extends OwnEntries {
  /** How many JSONs the page was sent with. */
  embedded: number;
}

/** All that is known of her own entries: what the page was sent with, then what it got since. */
function known(doc: Document, athlete: string, answers: Answers<OwnEntries>): Known {
  const sent = embeddedJson(doc, athlete, (json) => ownEntries(json, athlete));
  const all = [...sent, ...answers.all().map(({ read }) => read)];
  const activities = new Map<string, ReadEvent | null>();
  for (const one of all) for (const [id, event] of one.activities) activities.set(id, event);
  return { activities, unnamed: all.reduce((sum, { unnamed }) => sum + unnamed, 0), embedded: sent.length };
}

/** Ids of cards without data that are hers, or may be, or that there are none. */
export function feedLack(doc: Document, athlete: string, answers: Answers<OwnEntries>): string {
  if (!doc.querySelector(CARD)) return 'no cards';
  const { activities } = known(doc, athlete, answers);
  return maybeOwnCards(doc, athlete)
    .filter(({ id }) => !activities.has(id))
    .map(({ id }) => `${id}\n`)
    .join('');
}

/** Cards that are hers, by what they say themselves or by their data. */
export function markedCards(doc: Document, athlete: string, answers: Answers<OwnEntries>): Map<string, Element> {
  const { activities } = known(doc, athlete, answers);
  const cards = new Map<string, Element>();
  for (const { id, card, sure } of maybeOwnCards(doc, athlete)) {
    if ((sure || activities.has(id)) && !cards.has(id)) cards.set(id, card);
  }
  return cards;
}

/** A feed with activities in which nobody is named any more. */
function isNameless(doc: Document, css = ''): boolean {
  return !doc.querySelector(`${css} ${CARD_OWNER}`) && doc.querySelector(`${css} ${ACTIVITY_LINK}`) !== null;
}

/**
 * Her own entries of a feed or a profile. Cards show only text in her language, so the data alone are read; `feed` tells a page that
 * must have cards (a profile draws them late, and a month may be empty).
 */
export function readFeed(
  doc: Document,
  athlete: string,
  answers: Answers<OwnEntries>,
  still: boolean,
  feed: boolean,
): PageReading | null {
  const { activities, unnamed, embedded } = known(doc, athlete, answers);
  const refused = answers.refused();
  const lost = new Set(maybeOwnCards(doc, athlete).flatMap(({ id, sure }) => (sure && !activities.has(id) ? [id] : [])))
    .size;
  if (lost > 0 && !still && !refused) return null;
  const at = FEEDS.findIndex((css) => doc.querySelector(css) !== null);
  const strange = activities.size === 0 && (feed ? at < 0 || isNameless(doc, FEEDS[at]) : embedded === 0);
  if (strange && !still) return null;
  const found = [...activities.values()];
  const unreadable = unnamed + found.filter((event) => event === null).length;
  return {
    ...blankReading(
      athlete,
      [
        ...(refused && (lost > 0 || !doc.querySelector(CARD)) ? unread(refused, 'the feed') : []),
        ...(strange ? unread('layout', 'no feed') : []),
        ...notRead('feed', refused ? 0 : lost, unreadable),
      ],
      feed ? (['feed 2025-04', 'feed 2022-04'][at] ?? 'feed') : 'profile 2026',
    ),
    events: found.filter((event) => event !== null),
  };
}
