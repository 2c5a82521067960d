import type { DepthClass } from '../core/model.ts';
import type { DoneWords } from './done-words.ts';

const WORK: Readonly<Record<DepthClass, string>> = {
  D: 'deep work',
  M: 'a firm massage',
  L: 'a light massage',
  X: 'rolling',
};

const on = (day: string) => (day === '' ? '' : ` on ${day}`);

function count(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}

export const DONE_EN: DoneWords = {
  missed: (what, day) => `${what} on ${day}: no activity that day, so it loads nothing.`,
  done: (moment, minutes) => `done: ${moment}${minutes === '' ? '' : `, ${minutes}`}`,
  did: (what, day) => `It took place: ${what}${on(day)}`,
  unlinked: (what, day) => `Something else was done then: ${what}${on(day)}`,
  session: 'Session',
  activity: (day) => `Activity on ${day}`,
  freeTimeUnchecked: 'Free time not checked: no calendar has been read. Open Google Calendar once to check.',
  recorded: { race: 'a recorded race', session: 'a recorded session' },
  afterRecorded: (severity, edge, effort, depth) => {
    const work = WORK[depth];
    if (severity === 'conflict')
      return `Too soon after ${effort}. ${capital(work)} usually waits at least ${edge} hours.`;
    if (severity === 'caution')
      return `Soon after ${effort}. Some go this early; ${edge} hours or more is the usual advice.`;
    if (severity === 'info') return `Soon after ${effort}. Some people go right away, some wait ${edge} hours.`;
    return `Long enough after ${effort}, a good time for ${work}.`;
  },
  needAfterRecorded: (effort) => `After ${effort}.`,
  athlete: (number) => `athlete ${number}`,
  export: 'your export',
  otherAthlete: 'not in your plan, since activities of one athlete count',
  nobody: 'athlete not known',
  covered: (from) => `all activities since ${from}`,
  coveredNothing: 'single activities',
  unread: {
    'signed-out': 'Nobody is signed in there, so nothing can be read. Sign in, then open My Activities.',
    challenge: 'It asks whether you are human. Answer it, then reload the page.',
    'too-many': 'It answers too many requests at the moment. Reload the page in a while.',
    'no-json':
      'It answers with a page instead of the list of activities. Reload it; if it asks you something, answer it first.',
    failed: 'The list of activities could not be read this time. Reload the page.',
    layout: 'I cannot read this page. Its layout is new to me; open My Activities, or report it.',
  },
  unreadable: (what) => `Some activities could not be read: ${what}`,
  imported: {
    kept: (number, from, to) => `${capital(count(number, 'activity', 'activities'))}, ${from} to ${to}.`,
    tagged: (races, hard, long) => {
      const said = [
        races > 0 && count(races, 'race', 'races'),
        hard > 0 && count(hard, 'hard workout', 'hard workouts'),
        long > 0 && count(long, 'long run', 'long runs'),
      ];
      return `Tagged: ${said.filter(Boolean).join(', ')}.`;
    },
    measured: (number) => `${capital(count(number, 'activity', 'activities'))} with a Relative Effort.`,
    older: (number) => `${capital(count(number, 'activity is', 'activities are'))} older than 400 days and not kept.`,
    tooMany: (most) => `Only the newest ${most} are kept.`,
    nothing: 'Nothing of the last 400 days is in this file.',
    problem: (where, detail) => `${where}: ${detail}`,
    more: (number) => `${capital(count(number, 'more problem', 'more problems'))} of this kind.`,
    unfit: (number) =>
      `${capital(count(number, 'activity', 'activities'))} could not be kept: a value in it is not possible.`,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
