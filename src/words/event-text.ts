import { focusAreas } from '../core/advice/focus-areas.ts';
import type { Effort, Need, SlotOption } from '../core/model.ts';
import { sayWhat, sayWhy } from './say-slot.ts';
import type { Voice } from './voice.ts';

export interface EventText {
  title: string;
  description: string;
}

/**
 * What goes into the calendar: kind, why this hour, focus areas, how to prepare; eight lines at most and nothing private. The
 * calendar may be shared, so efforts of other accounts are not named (the voice's account is the one written to).
 */
export function eventText(option: SlotOption, need: Need, efforts: readonly Effort[], voice: Voice): EventText {
  const { eventBody: body, areas, eventTitle } = voice.words;
  const next = efforts.find((effort) => effort.start > option.end) ?? need.effort;
  const focus = focusAreas(need.effort?.discipline ?? next?.discipline ?? null).map((area) => areas[area]);
  const lines = [
    sayWhat(option, voice),
    `${body.why} ${sayWhy(option, need, efforts, voice).join(' ')}`,
    `${body.focus} ${focus.join(', ')}`,
    `${body.prepare} ${body.prepareText}`,
    body.rule,
    body.by,
  ];
  return { title: eventTitle[option.kind], description: lines.join('\n') };
}
