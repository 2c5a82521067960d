import type { Clues } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import { own } from '../reference.ts';

function find(clues: Clues): Finding | null {
  if (clues.against('said').length > 0) return null;
  const { text } = clues;
  const said = own(text, 'strength-session', 'strength-legs', 'strength-upper');
  if (said.length > 0) return { rank: 'strength-said', scan: text, spans: said };
  if (clues.against('weak').length > 0) return null;
  const words = own(text, 'strength-word').filter((hit) => clues.meant(hit));
  return words.length > 0 ? { rank: 'strength-supported', scan: text, spans: words } : null;
}

export const strength = defineDetector({
  id: 'strength',
  examples: {
    yes: [
      'Gym',
      'Strength training, 45 min',
      'Leg day with Al',
      'Squats and lunges',
      'CrossFit 6pm',
      'Kettlebells',
      'Upper body',
      'HIIT at the studio',
      'Core workout',
      'Weights at noon',
      'Hyrox class',
    ],
    no: ['Gym membership fee', 'Core team lunch', 'Lift tickets', 'Strength-based leadership', 'Coding bootcamp'],
  },
  detect: find,
});
