import type { PopupView } from '../../../src/platform/popup-view.ts';

const RUNNER = 'runner@example.com';
const WORK = 'work@example.com';

/** What was added, and where Add writes, with two accounts. */
export const SAMPLE_ADDS: Pick<PopupView, 'added' | 'addsTo'> = {
  added: [{ booking: 'booking-0', text: 'Sports massage, Monday 14 September 18:00 – 19:00', account: RUNNER }],
  addsTo: {
    text: `Add writes to ${RUNNER}.`,
    account: RUNNER,
    choices: [
      { account: RUNNER, text: RUNNER },
      { account: WORK, text: WORK },
    ],
  },
};
