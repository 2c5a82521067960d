import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { composeOptions } from './compose-options.ts';
import type { Env } from './env.ts';
import { answered } from './once.ts';
import { planToShow } from './plan-to-show.ts';

/** All the options page shows. */
export function showOptions(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'options/view' }>,
): Promise<Replies['options/view'] | Failure> {
  return answered<Replies['options/view']>(env, message, async () => {
    const { stored, planned } = await planToShow(env);
    const { corrections, customWords, correctionChanges, saving } = stored;
    return {
      ok: true,
      view: composeOptions({
        ...planned,
        corrections,
        customWords,
        correctionChanges,
        saving,
        detect: planned.detectEvent,
      }),
    };
  });
}
