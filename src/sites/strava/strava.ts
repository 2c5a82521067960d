import type { PageReading, Places, Site } from '../site.ts';
import { isOwnActivity, readActivity } from './activity-page.ts';
import { createAnswers } from './answers.ts';
import { blankReading } from './blank-reading.ts';
import { feedLack, readFeed } from './feed.ts';
import { type OwnEntries, ownEntries } from './feed-entries.ts';
import { fingerprint } from './fingerprint.ts';
import { ownAthlete } from './own-athlete.ts';
import { pageKind, type Where, whereIs } from './page-kind.ts';
import { activityPlaces, calendarPlaces, feedPlaces, trainingPlaces } from './page-places.ts';
import { pageTheme } from './page-theme.ts';
import { refusedPage } from './refused-page.ts';
import { readCalendar } from './training-calendar.ts';
import { readTraining, type ShownTexts, trainingLack } from './training-list.ts';
import { type ModelPage, readModels } from './training-models.ts';
import { watchRoot } from './watch-root.ts';

/** Until the page says whose it is; nothing is read under this name. */
const PROVISIONAL = 'provisional:strava';

/** All we know of Strava's pages, behind the one interface. `now` is the clock by which data grow old. */
export function createStrava(now: () => number = Date.now): Site {
  const models = createAnswers<ModelPage>(now, false);
  const entries = createAnswers<OwnEntries>(now, true);
  const texts: ShownTexts = new Map();
  /** Whose answers are taken: of a feed nothing else is kept. */
  let athlete: string | null = null;
  let address: URL | null = null;

  /** Marks and fingerprints come without the address; every pass asks for the page's kind, or reads it, first. */
  const shown = (doc: Document) => address ?? new URL(doc.URL);

  const isForeign = (where: Where, url: URL, doc: Document): boolean => {
    if (!('id' in where) || where.id === null) return false;
    const own = ownAthlete(url, doc);
    if (own === null) return false;
    return where.page === 'activity' ? isOwnActivity(doc, where.id, own) === false : where.id !== own;
  };

  const read = (url: URL, doc: Document, still: boolean): PageReading | null => {
    address = url;
    const where = whereIs(url);
    if (where.page === 'other' || isForeign(where, url, doc)) return null;
    const own = ownAthlete(url, doc);
    if (own === null) {
      return still || where.page === 'signing-in' ? blankReading(PROVISIONAL, refusedPage(doc), 'unknown') : null;
    }
    if (where.page === 'training') return readTraining(doc, own, models, texts, still, now());
    if (where.page === 'feed') return readFeed(doc, own, entries, still, true);
    if (where.page === 'profile') return readFeed(doc, own, entries, still, false);
    if (where.page === 'activity') return readActivity(doc, where.id, own, still);
    if (where.page === 'calendar') return readCalendar(doc, own, where.year, still, now());
    return null;
  };

  const places = (doc: Document): Places | null => {
    const url = shown(doc);
    const where = whereIs(url);
    const own = ownAthlete(url, doc);
    if (own === null || isForeign(where, url, doc)) return null;
    if (where.page === 'training') return trainingPlaces(doc);
    if (where.page === 'feed' || where.page === 'profile') return feedPlaces(doc, own, entries);
    if (where.page === 'activity') return activityPlaces(doc, where.id, own);
    return where.page === 'calendar' ? calendarPlaces(url, doc, where.year, now()) : null;
  };

  return {
    id: 'strava',
    page(url, doc) {
      address = url;
      const where = whereIs(url);
      return pageKind(where, isForeign(where, url, doc));
    },
    account: (url, doc) => ownAthlete(url, doc) ?? PROVISIONAL,
    read: (url, doc, still = false) => read(url, doc, still),
    wants(url, doc, asked) {
      const { page } = whereIs(url);
      athlete = ownAthlete(url, doc);
      if (athlete === null) return null;
      const own = asked.filter((one) => isAsked(one, url, page)).slice(-200);
      const found =
        page === 'training'
          ? models.wanted(own, trainingLack(doc, models, texts))
          : entries.wanted(own, page === 'feed' ? feedLack(doc, athlete, entries) : '');
      return found === null ? null : { address: found, headers: JSON_HEADERS };
    },
    take(from, answer) {
      const answers = pathOf(from) === LIST ? models : entries;
      if ('refused' in answer) return answers.refuse(answer.refused);
      if (answers === entries) {
        if (athlete !== null) entries.take(from, ownEntries(answer.body, athlete));
        return;
      }
      const page = readModels(answer.body);
      if (!page) return models.refuse('no-json');
      for (const id of page.activities.keys()) texts.delete(id);
      models.take(from, page);
    },
    fingerprint: (doc) => fingerprint(shown(doc), doc),
    watchRoot: (doc) => watchRoot(whereIs(shown(doc)), doc),
    editorFields: () => null,
    isEventForm: () => false,
    places,
    theme: pageTheme,
  };
}

/** Without these the server answers with a page (2026-09). */
const JSON_HEADERS = { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' };

const LIST = '/athlete/training_activities';
const FEED = '/dashboard/feed';

/** Of all that a page asks, only what its list or its feed came with. */
function isAsked(asked: string, url: URL, page: Where['page']): boolean {
  const path = pathOf(asked, url);
  return (page === 'training' && path === LIST) || (page === 'feed' && path === FEED);
}

/** Null for an address of another origin. */
function pathOf(address: string, base = new URL('https://www.strava.com')): string | null {
  try {
    const url = new URL(address, base);
    return url.origin === base.origin ? url.pathname : null;
  } catch {
    return null;
  }
}

export const strava: Site = createStrava();
