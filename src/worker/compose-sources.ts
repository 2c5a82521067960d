import { newestDate } from '../core/agenda/build-agenda.ts';
import { agrees } from '../core/agenda/page-zone.ts';
import { type Shelf, sourceKey } from '../core/agenda/shelf.ts';
import type { Problem, SourceRef } from '../core/model.ts';
import { isZone } from '../core/time.ts';
import type { PopupSource, ZoneQuestion } from '../platform/popup-view.ts';
import { ago, longDate } from '../words/dates.ts';
import type { Voice } from '../words/voice.ts';
import type { PopupInput } from './compose-popup.ts';
import { nameSource } from './name-source.ts';
import { sayAccount } from './say-account.ts';

/** True where a reading ever spoke for a day: a month view does not, and a page without a calendar least of all. */
export function wasRead(shelf: Shelf): boolean {
  return shelf.stamps.length > 0;
}

/** A view that shows no calendar leaves a shelf behind that holds nothing; there is nothing to say of it. */
export function holdsAnything(shelf: Shelf): boolean {
  return wasRead(shelf) || shelf.events.length > 0;
}

/** What was read, of whom, and how far: pages that only told of a problem stand here too. */
export function composeSources(input: PopupInput, voice: Voice): PopupSource[] {
  return input.shelves
    .filter((shelf) => holdsAnything(shelf) || shelf.problems.length > 0)
    .map((shelf) => composeSource(shelf, input, voice));
}

function composeSource(shelf: Shelf, { agenda, now, zone }: PopupInput, { words }: Voice): PopupSource {
  const isIts = (one: SourceRef) => sourceKey(one) === sourceKey(shelf);
  const spans = agenda.coverage.filter((cover) => isIts(cover) && cover.to > cover.from);
  const until = spans.length === 0 ? null : Math.max(...spans.map(({ to }) => to));
  const asOf = Math.max(0, ...shelf.stamps.map((stamp) => stamp.asOf));
  const problems = agenda.problems.filter(
    (problem) => isIts(problem) && (problem.code !== 'zone-unknown' || holdsAnything(shelf)),
  );
  return {
    source: nameSource(shelf),
    account: sayAccount(shelf.account, words),
    covered: until === null ? words.popup.coveredNothing : words.popup.covered(longDate(until - 1, zone, words.lang)),
    asOf: asOf === 0 ? '' : words.popup.read(ago(asOf, now, words.lang)),
    problems: problems.map((problem) => sayProblem(problem, words)),
  };
}

function sayProblem(problem: Problem & SourceRef, words: Voice['words']): string {
  const { popup } = words;
  const account = sayAccount(problem.account, words);
  if (problem.code === 'unknown-layout') return popup.unknownLayout(account);
  if (problem.code === 'zone-unknown') return popup.zoneUnknown(account);
  return popup.unreadable(account, problem.detail);
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
