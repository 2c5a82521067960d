import type { Massage } from '../model.ts';
import { beforeGap } from './gaps.ts';
import { bruisedLast, isAccustomed, isNovel, longestTenderness } from './history.ts';
import type { JudgeContext } from './rule.ts';

/** What of a massage and its past moves the edges before efforts; the same for every effort ahead (rules.md section 6). */
export interface EdgeModifiers {
  novel: boolean;
  bruised: boolean;
  accustomed: boolean;
  /** The longest tenderness logged after this kind, in hours. */
  tender: number | null;
  /** Hours to the next A or B race; infinite where none is ahead. */
  raceIn: number;
}

/** Light work and rolling: nothing moves. */
const NOTHING_MOVES: EdgeModifiers = {
  novel: false,
  bruised: false,
  accustomed: false,
  tender: null,
  raceIn: Number.POSITIVE_INFINITY,
};

/** Read once per massage, since every effort ahead asks for it. */
export function edgeModifiers(massage: Massage, context: JudgeContext): EdgeModifiers {
  if (massage.depth !== 'D' && massage.depth !== 'M') return NOTHING_MOVES;
  return {
    novel: isNovel(massage, context),
    bruised: bruisedLast(massage, context),
    accustomed: isAccustomed(massage, context),
    tender: longestTenderness(massage, context),
    raceIn: hoursToRace(massage, context),
  };
}

function hoursToRace(massage: Massage, { efforts }: JudgeContext): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const effort of efforts) {
    if (effort.kind !== 'race' || (effort.priority !== 'A' && effort.priority !== 'B')) continue;
    const gap = beforeGap(massage, effort);
    if (gap >= 0 && gap < nearest) nearest = gap;
  }
  return nearest;
}
