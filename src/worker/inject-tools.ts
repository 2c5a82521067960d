import { log } from '../platform/log.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { Env } from './env.ts';

/** Somebody asks for the card: its script joins the one that reads the page, in that tab alone. Nothing is stored. */
export async function injectTools(
  env: Env,
  _message: Extract<PageMessage, { type: 'page/tools' }>,
  { site, tabId }: PageSender,
): Promise<Replies['page/tools'] | Failure> {
  try {
    await env.browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [site.tools] });
    return { ok: true };
  } catch (thrown) {
    log.warn('the card could not be loaded', thrown);
    return { ok: false, code: 'failed', text: env.words.failed };
  }
}
