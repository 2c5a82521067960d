import { isCustomPhrase } from '../core/detect/custom-words.ts';
import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { MOST_CUSTOM_WORDS } from '../platform/schema/corrections.ts';
import { editCorrections } from './correction-change.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

/** A word of her own comes in, changes, or goes out. The same phrase stands in the list once. */
export function changeWord(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'options/word' }>,
): Promise<Replies['options/word'] | Failure> {
  return once(env, message, (stored) => {
    const { words } = env;
    const refuse = (code: Failure['code'], text: string): { reply: Failure } => ({ reply: { ok: false, code, text } });
    const { id, kind } = message;
    const old = stored.customWords.find((one) => one.id === message.word);
    if (message.word !== null && !old) return refuse('gone', words.wordGone);
    const phrase = (kind === null ? (old?.phrase ?? '') : message.phrase).replace(/\s+/g, ' ').trim();
    if (kind !== null && !isCustomPhrase(phrase)) return refuse('invalid', words.wordNeedsLetter);
    const same = stored.customWords.filter((one) => one.phrase.toLowerCase() === phrase.toLowerCase());
    const out = [...new Set([...(old ? [old] : []), ...(kind === null ? [] : same)].map((one) => one.id))];
    if (kind !== null && stored.customWords.length - out.length >= MOST_CUSTOM_WORDS) {
      return refuse('refused', words.tooManyWords);
    }
    const at = env.now();
    const text = kind === null ? words.wordRemoved(phrase) : words.wordSaved(phrase);
    const customWords = kind === null ? [] : [{ id, phrase, kind, at }];
    const lists = editCorrections(stored, { id, at, text, out, customWords });
    const planned = replan(env, stored);
    return { reply: { ok: true, undo: id, text }, change: { ...planned.change, ...lists }, after: planned };
  });
}
