import type { LocalDate } from '../../core/model.ts';
import type { PageReading } from '../site.ts';
import { activityEvent } from './activity-event.ts';
import { blankReading } from './blank-reading.ts';
import { inlineScript } from './inline-script.ts';
import { linkId } from './link-id.ts';
import { unread } from './problem.ts';
import { instantOf } from './raw-fields.ts';
import { ACTIVITY_EFFORT, ACTIVITY_OWNER, ACTIVITY_TIME } from './selectors.ts';
import { writtenDate } from './written-date.ts';

const PAGES = 'Strava.Labs.Activities.Pages.';
/** How the page's own script begins: the activity's number, its sport, and whose it is. */
const VIEW =
  /^Strava\.Labs\.Activities\.Pages\.(\w{1,40}?)PageView\(\s{0,9}["']?(\d{1,19})["']?(?:\s{0,9},\s{0,9}["'](\w{1,40})["'])?/;
const OWNER = /\.isOwner\(\s{0,9}(true|false)\s{0,9}\)/;
const MOVING = /\bmoving_time["']?\s{0,9}:\s{0,9}(\d{1,7})\b/;
const ELAPSED = /\belapsed_time["']?\s{0,9}:\s{0,9}(\d{1,7})\b/;

interface Told {
  id: string | undefined;
  sport: string | undefined;
  isOwner: boolean | null;
  moving: string | undefined;
  elapsed: string | undefined;
}

/** What the script says, from where it names the activity: a title that looks like code stands after the numbers. */
function tell(script: string): Told {
  const text = script.slice(script.indexOf(PAGES)).slice(0, 5000);
  const view = VIEW.exec(text);
  const owner = OWNER.exec(text)?.[1];
  return {
    id: view?.[2],
    sport: view?.[3] ?? view?.[1],
    isOwner: owner === undefined ? null : owner === 'true',
    moving: MOVING.exec(text)?.[1],
    elapsed: ELAPSED.exec(text)?.[1],
  };
}

function toldOf(doc: Document, id: string): Told | null {
  const told = inlineScript(doc, PAGES, tell);
  return told?.id === id ? told : null;
}

/**
 * Whose an activity's page is: by its own script and by the athlete's name above it. One of them must say that it is hers, none that it
 * is not; null while neither says anything.
 */
export function isOwnActivity(doc: Document, id: string, athlete: string): boolean | null {
  const said: boolean[] = [];
  const isOwner = toldOf(doc, id)?.isOwner ?? null;
  if (isOwner !== null) said.push(isOwner);
  for (const css of ACTIVITY_OWNER) {
    const ids = [...doc.querySelectorAll(css)]
      .map((link) => linkId(link, 'athletes'))
      .filter((found) => found !== null);
    if (ids.length === 0) continue;
    said.push(ids.every((found) => found === athlete));
    break;
  }
  return said.length === 0 ? null : said.every((hers) => hers);
}

/**
 * Her own activity. The page tells its numbers in a script, and its hour only in her language: where no date can be told without
 * guessing there is no event, and the mark comes from what a list told of it.
 */
export function readActivity(doc: Document, id: string, athlete: string, still: boolean): PageReading | null {
  const own = isOwnActivity(doc, id, athlete);
  if (own === null) return still ? blankReading(athlete, unread('layout', 'no owner'), 'activity') : null;
  const reading = blankReading(athlete, [], 'activity 2016');
  if (!own) return reading;
  const { sport, moving, elapsed } = toldOf(doc, id) ?? {};
  const { start, date } = shownStart(doc);
  const event = activityEvent({
    id,
    title: doc.querySelector('#heading h1')?.textContent ?? '',
    sport,
    start,
    date,
    elapsed,
    moving,
    // The one figure without a unit: the same digits in every language.
    relativeEffort: /^\d{1,4}$/.exec(doc.querySelector(ACTIVITY_EFFORT)?.textContent?.trim() ?? '')?.[0],
  });
  return event ? { ...reading, events: [event] } : reading;
}

/** An instant where the page writes one, else the date that it shows in the language that it says it is in. */
function shownStart(doc: Document): { start: number | null; date: LocalDate | null } {
  for (const time of doc.querySelectorAll(ACTIVITY_TIME)) {
    const start = instantOf(time.getAttribute('datetime'));
    const date = writtenDate(time.textContent ?? '', doc.documentElement.lang);
    if (start !== null || date !== null) return { start, date };
  }
  return { start: null, date: null };
}
