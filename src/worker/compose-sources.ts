import { isActivitySource } from '../core/agenda/activity-source.ts';
import { newestDate } from '../core/agenda/build-agenda.ts';
import { agrees } from '../core/agenda/page-zone.ts';
import { type Shelf, sourceKey } from '../core/agenda/shelf.ts';
import type { Interval, Problem, SourceRef } from '../core/model.ts';
import { isZone } from '../core/time.ts';
import type { PopupSource, ZoneQuestion } from '../platform/popup-view.ts';
import { ago, longDate } from '../words/dates.ts';
import type { Voice } from '../words/voice.ts';
import { isProvisional } from './adopt-account.ts';
import type { PopupInput } from './compose-popup.ts';
import { holdsAnything } from './holds-anything.ts';
import { nameSource } from './name-source.ts';
import { sayAccount } from './say-account.ts';
import { sayOwner } from './say-owner.ts';

/** What was read, of whom, and how far: pages that only told of a problem stand here too. */
export function composeSources(input: PopupInput, voice: Voice): PopupSource[] {
  return input.shelves
    .filter((shelf) => holdsAnything(shelf) || shelf.problems.length > 0)
    .map((shelf) => composeSource(shelf, input, voice));
}

function composeSource(shelf: Shelf, input: PopupInput, { words }: Voice): PopupSource {
  const { agenda, now } = input;
  const isIts = (one: SourceRef) => sourceKey(one) === sourceKey(shelf);
  const asOf = Math.max(0, ...shelf.stamps.map((stamp) => stamp.asOf));
  const problems = agenda.problems.filter(
    (problem) => isIts(problem) && (problem.code !== 'zone-unknown' || holdsAnything(shelf)),
  );
  return {
    source: nameSource(shelf),
    account: sayOwner(shelf, words),
    covered: sayCovered(shelf, input, words),
    asOf: asOf === 0 ? '' : words.popup.read(ago(asOf, now, words.lang)),
    problems: problems.map((problem) => sayProblem(problem, words)),
    recorded: composeRecorded(shelf, input),
  };
}

/** What she may have forgotten again, and whether it counts. */
function composeRecorded({ source, account }: Shelf, input: PopupInput): PopupSource['recorded'] {
  if (source !== 'strava' || isProvisional({ source, account })) return null;
  return { source, account, counts: counts({ source, account }, input) };
}

/** The agenda leaves out who does not count. */
function counts(ref: SourceRef, { agenda }: PopupInput): boolean {
  return agenda.zones.some((zone) => sourceKey(zone.ref) === sourceKey(ref));
}

/** How far ahead free time is known; of activities since when all of them are. */
function sayCovered(shelf: Shelf, input: PopupInput, { popup, done, lang }: Voice['words']): string {
  const { agenda, zone } = input;
  const isIts = (one: SourceRef & Interval) => sourceKey(one) === sourceKey(shelf) && one.to > one.from;
  if (isActivitySource(shelf.source)) {
    if (!counts(shelf, input)) return done.otherAthlete;
    const spans = agenda.activityCoverage.filter(isIts);
    if (spans.length + shelf.events.length === 0) return popup.coveredNothing;
    return spans.length === 0
      ? done.coveredNothing
      : done.covered(longDate(Math.min(...spans.map(({ from }) => from)), zone, lang));
  }
  const spans = agenda.coverage.filter(isIts);
  return spans.length === 0
    ? popup.coveredNothing
    : popup.covered(longDate(Math.max(...spans.map(({ to }) => to)) - 1, zone, lang));
}

function sayProblem(problem: Problem & SourceRef, words: Voice['words']): string {
  const { popup } = words;
  if (isActivitySource(problem.source)) return sayUnread(problem, words);
  const account = sayAccount(problem.account, words);
  if (problem.code === 'unknown-layout') return popup.unknownLayout(account);
  if (problem.code === 'zone-unknown') return popup.zoneUnknown(account);
  return popup.unreadable(account, problem.detail);
}

/** Why activities could not be read: a page's reader says where it failed by one of a few names. */
function sayUnread({ code, where, detail }: Problem, { done }: Voice['words']): string {
  if (code !== 'unknown-layout') return done.unreadable(detail);
  return Object.hasOwn(done.unread, where) ? done.unread[where as keyof typeof done.unread] : done.unread.layout;
}

/** Asked only where there is something whose hours depend on the answer. */
export function composeZoneQuestions(input: PopupInput, { words }: Voice): ZoneQuestion[] {
  return input.agenda.zones.flatMap(({ ref: { source, account }, choice }) => {
    const shelf = input.shelves.find((one) => one.source === source && one.account === account);
    // Only pages have a clock of their own to ask about; a file's times carry theirs.
    if (choice !== null || source !== 'google-calendar' || !shelf || !holdsAnything(shelf)) return [];
    return [
      { source, account, text: words.popup.zone(sayAccount(account, words)), candidates: zoneCandidates(shelf, input) },
    ];
  });
}

/** As many as a list can be looked through. */
const MOST_ZONES = 60;

/** Zones that agree with what the page shows, the likely ones first; the user may type any other. */
function zoneCandidates(shelf: Shelf, { settings, zone }: PopupInput): string[] {
  const likely = [shelf.zone.iana, settings.zone, zone].filter((name) => name !== undefined);
  const from = newestDate(shelf);
  const { offsets = [], instances = [] } = shelf.zone;
  // Where the page shows nothing of its clock every zone fits, and a list of all of them helps nobody.
  const others = offsets.length + instances.length > 0 ? Intl.supportedValuesOf('timeZone') : [];
  const fit = (name: string) => isZone(name) && agrees(name, shelf.zone, from);
  return [...new Set([...likely, ...others])].filter(fit).slice(0, MOST_ZONES);
}
