import { eventDetector } from '../../src/core/detect/detect-event.ts';
import { overlaps } from '../../src/core/intervals.ts';
import type { Judgement, Need, Plan, Slot, SlotOption } from '../../src/core/model.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { BARE_CONTEXT } from '../../src/core/rules/bare-context.ts';
import { DAY, HOUR } from '../../src/core/time.ts';
import type { PageMarks } from '../../src/platform/marks.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import type { Engine } from '../../src/worker/env.ts';
import { slotHandle } from '../../src/worker/slot-handle.ts';

const CLEAR: Judgement = { severity: 'ok', verdicts: [], notes: [] };

/** One need, three hours (18:00 UTC on the next three days); an hour is offered where it is covered, free, not reserved, not dismissed. */
export const fakeEngine: Engine = {
  plan: (input) => {
    const made = fakePlan(input);
    return {
      ...made,
      stripFor: () => [],
      forPages: () => made,
      hourFor: () => ({ misfit: null, judgement: CLEAR, near: false }),
      kindsFor: ({ need }) => need.kinds,
      minutesOf: () => 60,
      judgeOwn: () => CLEAR,
      contextFor: () => BARE_CONTEXT,
    };
  },
  // Corrections are the real core's; the kinds are two words'.
  detector: (words) => {
    const detectEvent = eventDetector(words);
    return (event) => ({
      ...detectEvent(event),
      kind: /massage/i.test(event.title) ? 'massage' : detectEvent(event).kind,
    });
  },
  composeMarks: ({ plan, page, revision }) =>
    ({
      revision,
      account: page.account,
      lang: page.zone,
      marks: plan.slots.map((slot) => ({ role: 'slot', slotId: slotHandle(slot.id) })),
      words: {},
    }) as unknown as PageMarks,
  composePopup: ({ plan, revision, notices, staleTabs, settings, decisions, bookings }) =>
    ({
      revision,
      notices,
      staleTabs,
      settings,
      slots: plan.slots.map((slot) => ({ slotId: slotHandle(slot.id), startIso: new Date(slot.start).toISOString() })),
      undo: decisions.map(({ id }) => ({ id, text: '' })),
      bookings: bookings.map(({ id, state }) => ({ id, text: state })),
    }) as unknown as PopupView,
  eventText: ({ option }) => ({ title: 'Sports massage', description: `Why: ${option.kind}\nPrepare: drink` }),
};

function fakePlan(input: PlanInput): Plan {
  const today = Math.floor(input.now / DAY) * DAY;
  const need: Need = {
    id: 'pre:race@google.com',
    type: 'pre',
    effort: null,
    kinds: ['sports'],
    window: { from: today, to: today + 7 * DAY },
    due: null,
    since: null,
    strength: 1,
  };
  const options = [1, 2, 3].map((day): SlotOption => {
    const start = today + day * DAY + 18 * HOUR;
    return {
      start,
      end: start + HOUR,
      kind: 'sports',
      severity: 'ok',
      score: 50,
      judgement: CLEAR,
      therapist: null,
      price: null,
    };
  });
  const met = input.events.some((event) => /massage/i.test(event.title));
  const open = met ? [] : options.filter((option) => isOffered(option, need, input));
  const [first, ...alternatives] = open;
  const slots: Slot[] = first
    ? [
        {
          ...first,
          id: `${need.id}:sports`,
          need,
          status: 'free',
          unchecked: [],
          alternatives,
          moved: null,
          overBudget: false,
        },
      ]
    : [];
  return { horizon: need.window, efforts: [], massages: [], slots, unmet: [], rhythm: null, exact: true, problems: [] };
}

function isOffered(option: SlotOption, need: Need, input: PlanInput): boolean {
  const hour = { from: option.start, to: option.end };
  const taken = [
    ...input.events.filter((event) => event.busy === 'busy'),
    ...input.bookings.filter(({ state }) => ['opening', 'editor', 'saved', 'failed'].includes(state)),
  ];
  if (taken.some((one) => overlaps(hour, { from: one.start, to: one.end }))) return false;
  if (!input.coverage.some((span) => span.from <= hour.from && hour.to <= span.to)) return false;
  return !input.decisions.some((decision) => {
    if (decision.need !== need.id) return false;
    if (decision.type === 'snooze') return decision.until > input.now;
    return decision.type === 'dismiss' ? Math.abs(decision.around - option.start) < 2 * HOUR : true;
  });
}
