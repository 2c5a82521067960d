import type { Evidence } from '../model.ts';
import type { DetectInput, EventShape } from './detect-input.ts';
import type { Term } from './lexicons/lexicon.ts';
import { kilometres } from './measure.ts';
import type { Dictionary, Hit } from './phrase.ts';
import { Scan, type Span } from './scan.ts';
import { type Silencers, silencers } from './silencers.ts';
import { standardDictionary } from './standard-dictionary.ts';

/** Longer text is never a title; what is cut off costs nothing and can trick nobody. */
const CAPS = { title: 200, location: 300, calendar: 200, description: 2_000 } as const;

/** Words of a place where training happens: the pool, the track, a trail. */
const SPORT_PLACES: readonly Term[] = ['run', 'ride', 'swim', 'sport-word'];

/** Words that make an ambiguous one a sport word. */
const SPORT: readonly Term[] = [
  'run',
  'ride',
  'swim',
  'other-sport',
  'session-word',
  'app-word',
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

/** The fields of one event as detectors see them: one text to judge, and what else may support it. */
export class Clues {
  private silencers: Silencers | null = null;

  private constructor(
    /** The text to judge: the title, or the description where the title leaves the kind open. */
    readonly text: Scan,
    readonly title: Scan,
    readonly description: Scan | null,
    readonly calendar: Scan | null,
    readonly location: Scan | null,
    readonly shape: EventShape,
  ) {}

  static of(input: DetectInput, dictionary: Dictionary = standardDictionary()): Clues {
    const scan = (field: Evidence['field'], text: string | undefined, cap: number) =>
      text ? new Scan(field, text, cap, dictionary) : null;
    const title = new Scan('title', input.title, CAPS.title, dictionary);
    const description = scan('description', input.description, CAPS.description);
    const calendar = scan('calendar', input.calendar, CAPS.calendar);
    // Only asked for support, never quoted as evidence: the field it is filed under does not show.
    const location = scan('description', input.location, CAPS.location);
    return new Clues(title, title, description, calendar, location, input);
  }

  /** The same event, judged by its description. */
  byDescription(): Clues | null {
    const { description, title, calendar, location, shape } = this;
    return description && new Clues(description, title, description, calendar, location, shape);
  }

  /** What says that this is no effort; `weak` signs are silenced by more. "Tempo run after team call" is still a tempo run. */
  against(strength: 'said' | 'weak'): readonly Hit[] {
    this.silencers ??= silencers(this.text, this.calendar);
    const { said, weak } = this.silencers;
    return strength === 'said' || said.length > 0 ? said : weak;
  }

  /** The calendar is named after sport: what is ambiguous elsewhere is meant as sport here. */
  get sportCalendar(): boolean {
    const { calendar } = this;
    return calendar?.has('sport-calendar') === true && !calendar.has('motor-sport', 'media', 'child', 'business');
  }

  /** True where something other than `hit` says that the title speaks of sport. */
  supported(hit: Span): boolean {
    const { text } = this;
    if (this.sportCalendar || this.isRecorded) return true;
    if (this.location?.hasAny(SPORT_PLACES)) return true;
    if (text.hits.some((other) => other !== hit && other.terms.some((term) => SPORT.includes(term)))) return true;
    if (text.measures.pace || text.measures.amounts.some((amount) => kilometres(amount) !== null)) return true;
    return this.description?.has('hard-session', 'easy-session', 'long-run', 'pace', 'race') === true;
  }

  /** A training page recorded it: whatever it is called, it is sport. */
  get isRecorded(): boolean {
    return this.shape.activity !== undefined;
  }

  /** Supported, or alone with words that name nothing else: "Tempo Tuesday" but not "Tempo timesheets". */
  meant(hit: Span): boolean {
    return this.supported(hit) || this.text.strangers() === 0;
  }
}
