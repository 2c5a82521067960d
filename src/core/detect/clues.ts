import type { Evidence } from '../model.ts';
import type { Term } from './lexicons/lexicon.ts';
import { kilometres } from './measure.ts';
import type { Dictionary, Hit } from './phrase.ts';
import { Scan, type Span } from './scan.ts';
import { standardDictionary } from './standard-dictionary.ts';

/**
 * What is known about an event before it is judged. `minutes` and `allDay` are carried for detectors to come: today a length
 * rates an effort (load), it does not name one.
 */
export interface DetectInput {
  title: string;
  description?: string;
  calendar?: string;
  location?: string;
  minutes?: number;
  allDay?: boolean;
}

/** Longer text is never a title; what is cut off costs nothing and can trick nobody. */
const CAPS = { title: 200, location: 300, calendar: 200, description: 2_000 } as const;

/** Words that make an ambiguous one a sport word. */
const SPORT: readonly Term[] = [
  'run',
  'ride',
  'swim',
  'other-sport',
  'session-word',
  'trail',
  'sport-word',
  'hard-session',
  'hard-word',
  'lr-word',
  'pace',
  'easy-session',
  'strides',
  'long-run',
  'long-ride',
  'long-swim',
  'race',
  'marathon',
  'half-marathon',
  'triathlon',
  'named-race',
  'run-event',
  'obstacle-race',
  'strength-session',
  'strength-legs',
];

/** Words that stand between "after" and what comes after, without being it. */
const PASSED: readonly Term[] = ['filler', 'article', 'weekday', 'time-of-day'];

/** Words that say: whatever sport word stands here, it is no effort of hers. */
const NOT_AN_EFFORT: readonly Term[] = ['other-meaning', 'business', 'media', 'motor-sport', 'cancelled', 'cancel'];
/** Around a race or other people's sport: silences races and weak signs, not "Shakeout run + packet pickup". */
const NOT_A_RACE: readonly Term[] = ['around-race', 'child', 'flight'];

const FOREIGN_CALENDARS: readonly Term[] = ['motor-sport', 'media'];

/** The fields of one event as detectors see them: one text to judge, and what else may support it. */
export class Clues {
  private silencers: { said: readonly Hit[]; weak: readonly Hit[] } | null = null;

  private constructor(
    /** The text to judge: the title, or the description where the title leaves the kind open. */
    readonly text: Scan,
    readonly title: Scan,
    readonly description: Scan | null,
    readonly calendar: Scan | null,
    readonly location: Scan | null,
  ) {}

  static of(input: DetectInput, dictionary: Dictionary = standardDictionary()): Clues {
    const scan = (field: Evidence['field'], text: string | undefined, cap: number) =>
      text ? new Scan(field, text, cap, dictionary) : null;
    const title = new Scan('title', input.title, CAPS.title, dictionary);
    const description = scan('description', input.description, CAPS.description);
    const calendar = scan('calendar', input.calendar, CAPS.calendar);
    // Only asked for support, never quoted as evidence: the field it is filed under does not show.
    const location = scan('description', input.location, CAPS.location);
    return new Clues(title, title, description, calendar, location);
  }

  /** The same event, judged by its description. */
  byDescription(): Clues | null {
    const { description, title, calendar, location } = this;
    return description && new Clues(description, title, description, calendar, location);
  }

  /** What says that this is no effort; `weak` signs are silenced by more. "Tempo run after team call" is still a tempo run. */
  against(strength: 'said' | 'weak'): readonly Hit[] {
    this.silencers ??= {
      said: this.silencing(NOT_AN_EFFORT).filter((hit) => !referenced(this.text, hit)),
      weak: this.silencing(NOT_A_RACE),
    };
    const { said, weak } = this.silencers;
    return strength === 'said' || said.length > 0 ? said : weak;
  }

  private silencing(terms: readonly Term[]): readonly Hit[] {
    const own = this.text.all(terms);
    return own.length > 0 ? own : (this.calendar?.all(FOREIGN_CALENDARS) ?? own);
  }

  /** The calendar is named after sport: what is ambiguous elsewhere is meant as sport here. */
  get sportCalendar(): boolean {
    const { calendar } = this;
    return calendar?.has('sport-calendar') === true && !calendar.has('motor-sport', 'media', 'child', 'business');
  }

  /** True where something other than `hit` says that the title speaks of sport. */
  supported(hit: Span): boolean {
    const { text } = this;
    if (this.sportCalendar) return true;
    if (text.hits.some((other) => other !== hit && other.terms.some((term) => SPORT.includes(term)))) return true;
    if (text.measures.amounts.some((amount) => kilometres(amount) !== null)) return true;
    return this.description?.has('hard-session', 'easy-session', 'long-run', 'pace', 'race') === true;
  }

  /** Supported, or alone with words that name nothing else: "Tempo Tuesday" but not "Tempo timesheets". */
  meant(hit: Span): boolean {
    return this.supported(hit) || this.text.strangers() === 0;
  }
}

/**
 * True where the words before point to `span` as something else: "recovery run after Berlin Marathon", "shoes for the race".
 * Up to two unknown words (a name) may stand between; a word that has a meaning of its own ends the search.
 */
export function referenced(scan: Scan, span: Span): boolean {
  let names = 0;
  for (let at = span.first - 1; at >= 0; at -= 1) {
    if (scan.is(at, 'reference')) return true;
    if (scan.is(at, 'toward')) return names === 0;
    if (scan.isStranger(at)) names += 1;
    else if (scan.tokens[at]?.number === null && !scan.is(at, ...PASSED)) return false;
    if (names > 2) return false;
  }
  return false;
}

/** The first of the terms that is not a mere reference. */
export function own(scan: Scan, ...terms: readonly Term[]): Hit[] {
  const hits = scan.all(terms);
  return hits.length === 0 ? hits : hits.filter((hit) => !referenced(scan, hit));
}
