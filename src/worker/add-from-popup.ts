import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { addInNewTab } from './add-in-new-tab.ts';
import type { Env } from './env.ts';

/** Add was clicked in the popup, which is no calendar. */
export function addFromPopup(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/add' }>,
): Promise<Replies['popup/add'] | Failure> {
  return addInNewTab(env, message, { save: true });
}
