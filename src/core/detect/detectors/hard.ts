import type { Clues } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import { kilometres, type Repeats } from '../measure.ts';
import { own, referenced } from '../reference.ts';
import type { Scan, Span } from '../scan.ts';
import { TRACK_METRES } from '../track-metres.ts';

function find(clues: Clues): Finding | null {
  if (clues.against('said').length > 0) return null;
  const { text } = clues;
  const sets = text.measures.repeats.filter((set) => isHardSet(clues, set) && !isStrides(text, set));
  const said = [
    ...own(text, 'hard-session', 'pace'),
    ...sets,
    ...atPace(text),
    ...text.measures.ladders.filter((ladder) => isTraining(clues, ladder)),
  ];
  if (said.length > 0) return { rank: 'hard-said', scan: text, spans: said };
  if (clues.against('weak').length > 0) return null;
  const words = own(text, 'hard-word', 'brick-word').filter((hit) => clues.meant(hit));
  if (words.length > 0) return { rank: 'hard-supported', scan: text, spans: words };
  const hints = own(text, 'hard-hint').filter((hit) => clues.meant(hit));
  return hints.length > 0 ? { rank: 'hard-hinted', scan: text, spans: hints } : null;
}

/** "6x100m strides"; "10x hill + strides" is hill work. */
function isStrides(text: Scan, { last }: Repeats): boolean {
  return text.has('strides') && !text.is(last + 1, 'hard-hint');
}

/** Lengths without a unit are tablets and rooms too: with sport around, or with no other topic. */
function isTraining(clues: Clues, span: Span): boolean {
  return clues.meant(span) || clues.text.has('hard-hint', 'hard-word', 'recovery-word', 'strides');
}

/** `6x800m`, `5 x 1 mile`, `8x90s`; minutes and bare brackets only where something else says sport. */
function isHardSet(clues: Clues, set: Repeats): boolean {
  const { amount, size } = set;
  if (set.count < 2 || set.count > 60) return false;
  if (!amount)
    return size === null
      ? clues.text.is(set.last + 1, 'hard-hint')
      : clues.text.is(set.last + 1, 'pace-abbreviation') ||
          (TRACK_METRES.includes(size) && isTraining(clues, set)) ||
          (size < 10 && clues.supported(set) && clues.text.has('pace'));
  if (amount.unit === 'second' || amount.unit === 'mile') return true;
  if (amount.unit === 'minute' || (amount.unit === 'm' && amount.high < 50))
    return clues.meant(set) || clues.text.has('hard-hint', 'hard-word', 'recovery-word');
  return kilometres(amount) !== null;
}

/** `3@MP`, `2mi @10k`, `at 95% 5k`: an amount of work at the speed of a race. */
function atPace(text: Scan): Span[] {
  const spans: Span[] = [];
  for (const amount of text.measures.amounts) {
    const before = text.tokens[amount.first - 1]?.text;
    const isRate = before === '%' || (before === '@' && text.tokens[amount.first - 2] !== undefined);
    if (isRate && amount.unit === 'kilo' && !text.is(amount.first, 'area'))
      spans.push({ first: amount.first - 1, last: amount.last });
  }
  for (const hit of text.all(['pace-abbreviation'])) {
    const before = text.tokens[hit.first - 1];
    if (before && (before.text === '@' || before.text === '%' || before.text === 'at') && !referenced(text, hit))
      spans.push(hit);
  }
  return spans;
}

export const hard = defineDetector({
  id: 'hard',
  examples: {
    yes: [
      '6x800m w/ 400 jog',
      '5 x 1 mile, 90s rest',
      '12x200',
      'Intervals',
      'Tempo Thursday',
      '25 min tempo',
      'Threshold on the bike',
      'VO2max with the club',
      'Hill repeats',
      'Fartlek in the park',
      'Track Tuesday',
      '3 mi @MP',
      'Marathon pace 10k',
      '3k time trial',
      'Brick: bike and run',
      'FTP test, indoors',
      'Speedwork with the club',
      '8 Yasso 800s',
      'Ladder 400-800-1200-800-400',
    ],
    no: [
      'Track changes',
      'Tempo timesheets',
      'Confidence interval talk',
      'Brick oven pizza',
      'Speed dating evening',
      'Sprint planning for May',
      'Threshold for alerts',
      'Hill family lunch',
      'MP meeting',
      '4x6 photo prints',
      'Pace of change',
      'Rooms 300, 400',
    ],
  },
  overlaps: {
    race: ['Marathon pace 10k'],
    easy: ['6x800m w/ 400 jog', 'Threshold on the bike', 'Fartlek in the park', 'Brick: bike and run'],
  },
  detect: find,
});
