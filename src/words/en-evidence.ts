import type { EvidenceWords } from './evidence-words.ts';

export const EVIDENCE_EN: EvidenceWords = {
  words: (text) => `“${text}”`,
  distance: (name) => name,
  duration: (minutes) => `${minutes} min`,
  kind: { race: 'race', hard: 'hard', long: 'long', easy: 'easy', strength: 'strength' },
  told: (kind) => `you said ${kind}`,
  tag: { race: 'tagged as race', workout: 'tagged as workout', 'long-run': 'tagged as long run' },
  tss: (tss) => `TSS ${tss}`,
  stress: (points) => `${points} stress points`,
  sessionRpe: (minutes, rpe) => `${minutes} min × RPE ${rpe}`,
  rpe: (rpe) => `RPE ${rpe}`,
  relativeEffort: (effort, standing) => `relative effort ${effort}${standing === '' ? '' : `, ${standing}`}`,
  standing: {
    'top-3': 'one of your three highest in a year',
    'top-10': 'your top 10 %',
    'top-25': 'your top 25 %',
    usual: 'usual for you',
    few: '',
  },
  recoveryTime: (hours) => `recovery time ${hours} h on the watch`,
  heartRate: (percent) => `average heart rate ${percent} %`,
  aboveThreshold: (minutes) => `${minutes} min above threshold`,
  weekShare: (percent) => `${percent} % of the week’s running`,
  terrain: 'downhill or trail',
  descent: (metres) => `${metres} m net downhill`,
  disagreement: (low, high) => `signals differ: ${low} to ${high}`,
};
