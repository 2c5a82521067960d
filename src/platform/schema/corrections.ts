import * as v from 'valibot';
import { instant, text } from './reading.ts';

export const MOST_CORRECTIONS = 500;
export const MOST_CUSTOM_WORDS = 200;
export const MOST_CHANGES = 20;

const id = text(64);
const title = text(300);

export const saying = v.picklist([
  'not-mine',
  'not-a-race',
  'a-race',
  'b-race',
  'c-race',
  'hard',
  'long',
  'easy',
  'strength',
  'massage',
]);

export const correction = v.object({
  id,
  scope: v.variant('type', [
    v.object({ type: v.literal('event'), event: text(2400) }),
    v.object({ type: v.literal('series'), uid: text(2400) }),
    v.object({ type: v.literal('title'), pattern: text(300) }),
  ]),
  says: saying,
  title,
  at: instant,
});

export const wordKind = v.picklist(['race', 'hard', 'long', 'easy', 'strength', 'massage', 'rest', 'other']);

export const customWord = v.object({ id, phrase: text(80), kind: wordKind, at: instant });

export const corrections = v.pipe(v.array(correction), v.maxLength(MOST_CORRECTIONS));
export const customWords = v.pipe(v.array(customWord), v.maxLength(MOST_CUSTOM_WORDS));

/** One change of what she told us: `dropped` came in by it, `restored` went out by it. Undone, it is the other way round. */
export const correctionChanges = v.pipe(
  v.array(
    v.object({
      id,
      at: instant,
      text: text(400),
      /** She said it on a page, so a page may take it back. */
      from: v.exactOptional(v.literal('page')),
      dropped: v.array(id),
      corrections: v.array(correction),
      customWords: v.array(customWord),
    }),
  ),
  v.maxLength(MOST_CHANGES),
);
