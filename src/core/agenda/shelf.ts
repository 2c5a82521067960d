import type { Problem, ReadEvent, SeenSpan, SourceId, SourceRef, ZoneEvidence } from '../model.ts';

export interface ShelvedEvent extends ReadEvent {
  /** When it was last read. */
  asOf: number;
  /** When a list of all activities of its day last told it, hours and all: since then its tag is the one it has there. */
  listed?: number;
}

export interface SeenStamp extends SeenSpan {
  asOf: number;
}

/** All that is held of one source and account. */
export interface Shelf {
  source: SourceId;
  account: string;
  events: ShelvedEvent[];
  /** Disjoint per calendar set, oldest date first: when each span was last read. */
  stamps: SeenStamp[];
  zone: ZoneEvidence;
  problems: Problem[];
  generation: string;
  /** The newest reading applied; 0 before the first. */
  readAt: number;
}

/** The one string that names a source and account. */
export function sourceKey(ref: SourceRef): string {
  return `${ref.source}|${ref.account}`;
}

export function emptyShelf(ref: SourceRef): Shelf {
  return {
    source: ref.source,
    account: ref.account,
    events: [],
    stamps: [],
    zone: {},
    problems: [],
    generation: '',
    readAt: 0,
  };
}
