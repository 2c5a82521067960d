import type { DepthClass, Effort, KindAnswer, MassageKind } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import type { Settings } from '../settings.ts';
import type { Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';
import { raceLateness } from './race-lateness.ts';

const KINDS: readonly MassageKind[] = [
  'sports',
  'deep',
  'loosening',
  'flush',
  'myofascial',
  'swedish',
  'thai',
  'trigger',
  'art',
  'ashiatsu',
  'hot-stone',
  'self',
];

/** "Race this weekend, too late for what?": one answer a kind, the kinds she wishes for first. */
export function answerKinds(planning: Planning, race: Effort): KindAnswer[] {
  return askedKinds(planning).map((kind) => raceLateness(planning, race, kind));
}

/**
 * Kinds there is an answer for: all but those whose depth her comfort hides. To ask is not to be offered, so deep work is answered
 * for where nothing is said of comfort.
 */
export function askedKinds({ input, massages }: Planning): MassageKind[] {
  const hidden = hiddenDepths(input.settings);
  const all = new Set([...wishedKinds(input.settings, massages), ...KINDS]);
  return [...all].filter((kind) => !hidden.includes(depthOf(kind)));
}

function hiddenDepths({ comfort, preferredKind }: Settings): DepthClass[] {
  if (comfort === 'light') return ['M', 'D'];
  return comfort === 'mixed' && preferredKind !== 'deep' ? ['D'] : [];
}
