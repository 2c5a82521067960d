import type { Evidence, Priority, Saying } from '../model.ts';
import type { Clues } from './clues.ts';
import type { CustomWords } from './custom-words.ts';
import type { DetectedKind } from './detector.ts';
import type { Judged } from './judge.ts';
import type { Span } from './scan.ts';

type Told = { kind: 'other'; evidence: Evidence[] } | { kind: DetectedKind; judged: Judged; priority: Priority | null };

const SAYINGS: Record<Saying, { kind: DetectedKind | 'other'; priority: Priority | null } | null> = {
  'not-mine': { kind: 'other', priority: null },
  // Leaves it to the other detectors.
  'not-a-race': null,
  'a-race': { kind: 'race', priority: 'A' },
  'b-race': { kind: 'race', priority: 'B' },
  'c-race': { kind: 'race', priority: 'C' },
  hard: { kind: 'hard', priority: null },
  long: { kind: 'long', priority: null },
  easy: { kind: 'easy', priority: null },
  strength: { kind: 'strength', priority: null },
  massage: { kind: 'massage', priority: null },
};

/** What the user herself settled: what she said of the event, else a word of her own in its title. Null where nothing. */
export function toldBy(clues: Clues, custom: CustomWords | null, says: Saying | null): Told | null {
  const said = says === null ? null : SAYINGS[says];
  if (said) return told(clues, said.kind, said.priority, []);
  const word = custom?.(clues.title.tokens);
  return word && !(says === 'not-a-race' && word.kind === 'race') ? told(clues, word.kind, null, [word.span]) : null;
}

function told(clues: Clues, kind: DetectedKind | 'other', priority: Priority | null, spans: Span[]): Told {
  const { title } = clues;
  if (kind === 'other') return { kind, evidence: spans.map((span) => title.evidence(span)) };
  return { kind, priority, judged: { kind, clues, finding: { rank: 'told', scan: title, spans } } };
}
