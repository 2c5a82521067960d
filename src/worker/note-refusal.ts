import type { Refusal } from '../platform/router.ts';
import { addNotice } from '../platform/schema/notices.ts';
import type { SiteEntry } from '../sites/list.ts';
import type { Env } from './env.ts';

/** A page sent what cannot be taken: without a word in the popup it would look like an empty calendar. */
export function noteRefusal(env: Env, why: Refusal, site: SiteEntry): Promise<void> {
  return env.queue.run(async () => {
    const { notices } = await env.store.load();
    const code = why === 'too-many-events' ? 'too-many-events' : 'unreadable-message';
    await env.store.save({ notices: addNotice(notices, { code, where: site.id, at: env.now() }) });
  });
}

/** The sentence the sender of a refused message gets. */
export function refusalSentence({ words }: Pick<Env, 'words'>, why: Refusal): string {
  return {
    'not-a-command': words.notACommand,
    'too-many-events': words.tooManyEvents,
    'wrong-source': words.wrongSource,
    'wrong-sender': words.wrongSender,
  }[why];
}
