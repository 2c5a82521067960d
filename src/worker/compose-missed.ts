import { DAY } from '../core/time.ts';
import type { PopupMissed } from '../platform/popup-view.ts';
import type { Voice } from '../words/voice.ts';
import type { PopupInput } from './compose-popup.ts';
import { nameSession, sessionDay } from './say-answer.ts';

const LATELY = 14 * DAY;
const MOST = 10;

/** Planned sessions of which a list of all activities shows nothing, newest first. One click brings each back. */
export function composeMissed({ agenda, now }: Pick<PopupInput, 'agenda' | 'now'>, voice: Voice): PopupMissed[] {
  return agenda.events
    .filter(({ missed, start }) => missed && now - start < LATELY)
    .sort((a, b) => b.start - a.start)
    .slice(0, MOST)
    .map((event) => ({
      eventId: event.id,
      text: voice.words.done.missed(nameSession(event, voice), sessionDay(event, voice)),
    }));
}
