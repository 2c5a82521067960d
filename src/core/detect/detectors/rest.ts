import type { Clues } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import { own } from '../reference.ts';
import type { Scan } from '../scan.ts';

function find(clues: Clues): Finding | null {
  if (clues.against('said').length > 0) return null;
  const { text } = clues;
  const said = own(text, 'rest-day');
  if (said.length > 0) return { rank: 'rest-said', scan: text, spans: said };
  // "90s rest" is part of a set; "Friday off" is a day off work, not off training.
  if (text.measures.amounts.length > 0) return null;
  if (text.strangers() > 0 || isAfterSomethingElse(text)) return null;
  const alone = [
    ...own(text, 'rest-word'),
    ...(text.tokens.length > 2 || text.has('weekday', 'time-of-day') ? [] : own(text, 'off-word')),
  ];
  return alone.length > 0 ? { rank: 'rest-alone', scan: text, spans: alone } : null;
}

/** "Rest after surgery": after the marathon it would be training's rest. */
function isAfterSomethingElse(text: Scan): boolean {
  return text.has('reference') && text.tokens.some((_, at) => text.isStranger(at));
}

export const rest = defineDetector({
  id: 'rest',
  examples: {
    yes: ['A rest day', 'Rest', 'OFF', 'Complete rest from sport', 'Day 12: rest day', 'No running'],
    no: ['Rest API', 'Rest of the backlog', 'Day off', 'Friday off', 'Restaurant at 7'],
  },
  detect: find,
});
