import type { Question } from '../extension-page/ask.ts';

export type CheckInAnswers = Omit<Extract<Question, { type: 'check-in/save' }>, 'type' | 'eventId'>;

export const NO_ANSWERS: CheckInAnswers = { legs: null, area: null, rundown: false, rpe: null, redFlags: [] };

/** As it is sent: where it hurts is only asked of legs that are not fresh. */
export function answersToSend(answers: CheckInAnswers): CheckInAnswers {
  return asksWhere(answers) ? answers : { ...answers, area: null };
}

export function asksWhere({ legs }: CheckInAnswers): boolean {
  return legs === 'stiff' || legs === 'sore';
}
