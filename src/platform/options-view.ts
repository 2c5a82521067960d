import type { CorrectionScope, EventKind, Saying } from '../core/model.ts';

/** All the options page shows, with finished sentences where a sentence depends on data. */

export interface OptionsCorrection {
  id: string;
  /** The title she saw when she said it. */
  title: string;
  says: Saying;
  scope: CorrectionScope['type'];
  /** How many events seen now it speaks for. */
  events: number;
  when: string;
}

export interface OptionsWord {
  id: string;
  phrase: string;
  kind: EventKind;
  /** How many events seen now have it in their title. */
  events: number;
}

/** One event of the weeks seen, and what it was read as. */
export interface OptionsEvent {
  eventId: string;
  title: string;
  when: string;
  kind: EventKind;
  /** "Race, half marathon", "Nothing". */
  what: string;
  /** The words that decided, as they stand in the title; empty where none. */
  because: string;
  /** She said so herself. */
  told: boolean;
  /** Which scopes there are to choose from; an event that does not repeat has no series. */
  scopes: CorrectionScope['type'][];
}

export interface OptionsView {
  revision: number;
  lang: string;
  corrections: OptionsCorrection[];
  customWords: OptionsWord[];
  events: OptionsEvent[];
  /** *Save it for me*. */
  saving: { on: boolean };
  /** Newest first. */
  undo: { id: string; text: string }[];
}
