import type { CheckInView } from '../../../src/platform/check-in-view.ts';
import { CheckInPage } from '../../../src/ui/check-in/check-in-page.tsx';
import { CHECK_IN_EN } from '../../../src/words/check-in-labels.ts';
import { FakePageDoor } from '../extension-page/fake-page-door.ts';
import { showPage } from '../extension-page/shown-page.ts';

export const EFFORT = 'berlin@example.com';

/** After a race: everything is asked. */
export function raceView(change: Partial<CheckInView> = {}): CheckInView {
  return {
    lang: 'en',
    title: 'How do the legs feel?',
    about: 'Marathon · race, Sunday 27 September',
    redFlags: [
      { id: 'breath', text: 'Chest pain, or breathing that is harder than it should be' },
      { id: 'calf', text: 'One calf swollen, warm, red, or painful at rest or at night' },
    ],
    redFlagsIntro: 'First: is any of this so? Then see a doctor before any massage.',
    legs: [
      { value: 'fresh', label: 'Fresh' },
      { value: 'stiff', label: 'Stiff' },
      { value: 'sore', label: 'Sore' },
    ],
    areas: [
      { value: 'calves', label: 'calves' },
      { value: 'shins', label: 'shins' },
    ],
    rundown: 'I feel run down, slept badly, or am just over being ill',
    rpe: { label: 'How hard did it feel?', ends: ['no effort', 'all I had'] },
    save: 'Save',
    undo: 'Undo',
    ...change,
  };
}

/** How the legs feel in general. */
export function plainView(): CheckInView {
  return raceView({ about: null, redFlags: [], rpe: null });
}

export async function showCheckIn(view: CheckInView, eventId: string | null = EFFORT) {
  const door = new FakePageDoor('check-in/view', view);
  return { door, page: await showPage(<CheckInPage door={door} labels={CHECK_IN_EN} eventId={eventId} />) };
}
