/**
 * The words of the house, as types. Instants are epoch ms, intervals half-open `[from, to)`, an all-day event is a pair of
 * dates (`to` exclusive), every event carries its own IANA zone. Nothing here runs.
 */

export type * from './model/activity.ts';
export type * from './model/booking.ts';
export type * from './model/correction.ts';
export type * from './model/effort.ts';
export type * from './model/event.ts';
export type * from './model/massage.ts';
export type * from './model/moment.ts';
export type * from './model/plan.ts';
export type * from './model/race-answer.ts';
