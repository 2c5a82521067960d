import type { Clues } from '../clues.ts';
import { defineDetector, type Finding } from '../detector.ts';
import type { Term } from '../lexicons/lexicon.ts';
import type { Hit } from '../phrase.ts';
import type { Scan } from '../scan.ts';

/** Massage beyond doubt. */
const SAID: readonly Term[] = [
  'massage',
  'massage-deep',
  'massage-sports',
  'massage-trigger',
  'massage-myofascial',
  'massage-ashiatsu',
  'massage-art',
  'massage-swedish',
  'massage-hot-stone',
  'massage-thai',
  'massage-flush',
  'massage-loosening',
  'massage-self',
  'massage-other',
];
/** Names of techniques that are other things too. */
const TECHNIQUES: readonly Term[] = [
  'trigger-word',
  'myofascial-word',
  'art-word',
  'swedish-word',
  'hot-stone-word',
  'thai-word',
  'soft-tissue-word',
  'flush-word',
  'deep-word',
];

function find(clues: Clues): Finding | null {
  const { text } = clues;
  if (text.has('cancelled', 'cancel') || isSomethingElse(text)) return null;
  const said = text.all(SAID).filter((hit) => !isPassed(text, hit) && !text.is(hit.last + 1, 'massage-aside'));
  if (said.length > 0) return { rank: 'massage-said', scan: text, spans: said };
  if (text.has('not-treatment', 'business', 'media', 'other-meaning')) return null;
  const words = text.all(TECHNIQUES).filter((hit) => isTreatment(clues, hit));
  return words.length > 0 ? { rank: 'massage-supported', scan: text, spans: words } : null;
}

/** "Massage the data", or a voucher bought. What is also a voucher counts as one. */
function isSomethingElse(text: Scan): boolean {
  return isVoucher(text) || text.all(['not-massage']).some(({ terms }) => !terms.includes('voucher-word'));
}

/** A voucher is a present; with minutes beside it, it is how the booking is paid. */
function isVoucher(text: Scan): boolean {
  return text.has('voucher-word') && !hasMinutes(text);
}

function hasMinutes(text: Scan): boolean {
  return text.tokens.some(({ number }) => MINUTES.includes(number ?? 0));
}

/** Usual lengths of a visit. */
const MINUTES: readonly number[] = [25, 30, 40, 45, 50, 55, 60, 75, 80, 90, 120];

/** "Easy run after massage": the massage is over, or another event. Only directly after the word. */
function isPassed(text: Scan, hit: Hit): boolean {
  const before = text.is(hit.first - 1, 'article') ? hit.first - 2 : hit.first - 1;
  return before > 0 && text.is(before, 'reference');
}

/** "75-min Swedish", "ART for hamstring", "Hot stone at the spa": an appointment, a body part, minutes, or nothing else. */
function isTreatment(clues: Clues, hit: Hit): boolean {
  const { text } = clues;
  // An appointment has an hour: "Thai" on a whole day is a plan for dinner, or a holiday.
  if (clues.shape.allDay) return false;
  // "Deep" is many things: only with a body part or a practice, and minutes.
  if (hit.terms.includes('deep-word') && !hasMinutes(text)) return false;
  if (text.has('treatment', 'area')) return true;
  if (clues.location?.has('treatment', ...SAID)) return true;
  const booked =
    hasMinutes(text) ||
    text.has('booking-word') ||
    text.measures.amounts.some((amount) => amount.unit === 'minute' || amount.unit === 'm');
  if (booked && text.strangers() === 0) return true;
  const alone = text.tokens.length === hit.last - hit.first + 1;
  return alone && (hit.terms.includes('trigger-word') || hit.terms.includes('soft-tissue-word'));
}

export const massage = defineDetector({
  id: 'massage',
  examples: {
    yes: [
      'Massage',
      'Sports massage before the race',
      'Deep tissue 90 min',
      '60-min Swedish',
      'Thai massage with Noi',
      'ART appt (hamstring)',
      'Trigger point therapy',
      'Myofascial release',
      'Hot stone at the spa',
      'Ashiatsu',
      'Post-race flush',
      'Pre-marathon massage',
      'Taper massage',
      'Foam rolling',
      'LMT at noon',
      'Reflexology, 45 min',
      'Physio: soft tissue, calf',
    ],
    no: [
      'Massage the data',
      'Massage gift card for dad',
      'Thai takeaway',
      'Swedish course',
      'Art club',
      'Hot stone pizza',
      'Message from the bank',
      'Trigger point: alerts',
      'Deep learning',
      'Physio',
    ],
  },
  detect: find,
});
