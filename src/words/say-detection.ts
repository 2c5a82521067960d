import type { Detection } from '../core/model.ts';
import type { Catalogue } from './catalogue.ts';

/** What a title was read as, for a list of events: `Half marathon`, `Hard workout`, `Deep tissue massage`, `Not training`. */
export function sayDetection(detection: Detection, words: Catalogue): string {
  const { kind, massageKind, distance, discipline } = detection;
  if (kind === 'massage') {
    return massageKind === null || massageKind === 'other' ? words.readAs.massage : words.eventTitle[massageKind];
  }
  if (kind === 'rest' || kind === 'other') return words.readAs[kind];
  const noun = words.effortNoun({ kind, distance, discipline });
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}
