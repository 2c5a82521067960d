import { complaintAreas } from '../core/advice/complaint-areas.ts';
import type { FocusArea } from '../core/advice/focus-areas.ts';
import { asksRedFlags, RED_FLAGS } from '../core/advice/red-flags.ts';
import type { Effort } from '../core/model.ts';
import type { CheckInView } from '../platform/check-in-view.ts';
import type { Catalogue } from '../words/catalogue.ts';
import type { CheckInWords } from '../words/check-in-words.ts';
import { longDate } from '../words/dates.ts';
import { sayEffort } from '../words/say-effort.ts';
import { isAsked } from './compose-aftermath.ts';
import type { Planned } from './replan.ts';

const LEGS = ['fresh', 'stiff', 'sore'] as const;

/** All the page of questions shows. Asked in general, the signs belong to whatever hard was done these days. */
export function composeCheckIn(
  effort: Effort | null,
  { plan, words, zone, now }: Pick<Planned, 'plan' | 'words' | 'zone' | 'now'>,
): CheckInView {
  const { questions } = words.aftermath;
  const asks = effort
    ? asksRedFlags(effort, now)
    : plan.efforts.some((one) => isAsked(one, now) && asksRedFlags(one, now));
  return {
    lang: words.lang,
    title: questions.title,
    about:
      effort &&
      questions.about(sayEffort(effort, { words, zone, now, account: null }), longDate(effort.start, zone, words.lang)),
    redFlags: asks ? RED_FLAGS.map(({ id }) => ({ id, text: questions.redFlags[id] })) : [],
    redFlagsIntro: questions.redFlagsIntro,
    legs: LEGS.map((value) => ({ value, label: questions.legs[value] })),
    areas: complaintAreas(effort?.discipline ?? null).map((value) => ({
      value,
      label: nameArea(value, words, questions),
    })),
    rundown: questions.rundown,
    rpe: effort && questions.rpe,
    save: questions.save,
    undo: questions.undo,
  };
}

function nameArea(area: keyof CheckInWords['areas'] | FocusArea, { areas }: Catalogue, own: CheckInWords): string {
  return { ...areas, ...own.areas }[area];
}
