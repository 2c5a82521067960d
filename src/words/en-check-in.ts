import type { CheckInWords } from './check-in-words.ts';

export const CHECK_IN_EN: CheckInWords = {
  title: 'How do the legs feel?',
  about: (effort, day) => `${effort}, ${day}`,
  redFlagsIntro: 'First: is any of this so? Then see a doctor before any massage.',
  redFlags: {
    breath: 'Chest pain, or breathing that is harder than it should be',
    confusion: 'Confused, dizzy or fainting',
    calf: 'One calf swollen, warm, red, or painful at rest or at night',
    urine: 'Dark urine, like tea or cola',
    swelling: 'A leg or foot that swells a lot',
    unwell: 'Feeling very unwell, and not getting better',
    fever: 'Fever, or an infection',
  },
  legs: { fresh: 'Fresh', stiff: 'Stiff', sore: 'Sore' },
  areas: { shins: 'shins', knees: 'knees', achilles: 'Achilles tendons' },
  rundown: 'I feel run down, slept badly, or am just over being ill',
  rpe: { label: 'How hard did it feel?', ends: ['no effort', 'all I had'] },
  save: 'Save',
  undo: 'Undo',
  saved: {
    fresh: 'Fresh legs: the plan stays as it is.',
    stiff: 'Stiff legs: a massage is looked for within seven days.',
    sore: 'Sore legs: deep work is better left for a day.',
    area: 'Tell your therapist where.',
    rundown: 'Run down: lighter work is suggested for two days.',
    rpe: (value) => `Counted as hard as it felt: ${value} of 10.`,
  },
  urgent: {
    now: 'Please see a doctor now, before any massage. If you have chest pain, trouble breathing or feel faint, call an ambulance. For a week nothing is proposed here.',
    soon: 'Please speak to a doctor before any massage. Rest until then. For a week nothing is proposed here.',
  },
  said: 'How you said the legs feel',
  nothingSaid: 'Nothing is ticked yet. Choose an answer, then save.',
};
