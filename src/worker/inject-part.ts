import { log } from '../platform/log.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { Env } from './env.ts';

/** A page asks for another of our scripts: it joins the one that reads the page, in that tab alone. Nothing is stored. */
export async function injectPart(
  env: Env,
  message: Extract<PageMessage, { type: 'page/part' }>,
  { site, tabId }: PageSender,
): Promise<Replies['page/part'] | Failure> {
  const file = site.parts[message.part];
  if (file === undefined) return { ok: false, code: 'refused', text: env.words.failed };
  try {
    await env.browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return { ok: true };
  } catch (thrown) {
    log.warn(`${message.part} could not be loaded`, thrown);
    return { ok: false, code: 'failed', text: env.words.failed };
  }
}
