import { log } from '../platform/log.ts';
import type { PageMarks } from '../platform/marks.ts';
import type { Command, Failure, PageMessage, ReplyTo } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredCommand } from '../platform/schema/commands.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';
import { StorageError } from '../platform/storage-errors.ts';
import type { WorkerSentences } from '../words/worker-sentences.ts';
import { announce } from './announce.ts';
import type { Env } from './env.ts';
import { marksFor, type Planned, pageOf, replan } from './replan.ts';

export interface Done<R> {
  reply: R;
  change?: StoredChange;
  /** The plan to tell everybody of, once the change is saved. */
  after?: Planned;
}

/**
 * A command that changes something: in the queue, from storage to storage, in one write with its answer. The same id gets the same
 * answer and changes nothing, whether the worker died in between or not.
 */
export function once<C extends Command>(
  env: Env,
  command: C,
  act: (stored: Stored) => Done<ReplyTo<C>> | Promise<Done<ReplyTo<C>>>,
): Promise<ReplyTo<C> | Failure> {
  return answered(env, command, () => env.queue.run(async () => (await actOnce<ReplyTo<C>>(env, command, act)).reply));
}

/** A reply without the marks that go with it. */
export type Bare<R> = R extends { marks: PageMarks } ? Omit<R, 'marks'> : R;

/**
 * `once` for a command that is answered with its page's marks too. Those are made anew for a repeated command: they are far too many
 * to be remembered, and would be old.
 */
export function onceWithMarks<C extends PageMessage & { account: string }>(
  env: Env,
  command: C,
  from: PageSender,
  act: (stored: Stored) => Done<Bare<ReplyTo<C>>> | Promise<Done<Bare<ReplyTo<C>>>>,
): Promise<ReplyTo<C> | Failure> {
  return answered(env, command, () =>
    env.queue.run(async () => {
      const { reply, stored, after } = await actOnce<{ ok: boolean }>(env, command, act);
      if (!reply.ok) return reply as ReplyTo<C>;
      // A plan that is not saved goes by the last one that was.
      const planned = after ?? { ...replan(env, stored), revision: stored.revision };
      const marks = marksFor(env, planned, pageOf(from, command.account));
      return { ...reply, marks } as unknown as ReplyTo<C>;
    }),
  );
}

async function actOnce<R extends { ok: boolean }>(
  env: Env,
  command: Command,
  act: (stored: Stored) => Done<R> | Promise<Done<R>>,
): Promise<{ reply: R; stored: Stored; after?: Planned }> {
  const stored = await env.store.load();
  const known = stored.commands.find((one) => one.id === command.id && one.type === command.type);
  if (known) return { reply: known.reply as unknown as R, stored };
  const { reply, change, after } = await act(stored);
  await env.store.save({ ...change, commands: remember(stored.commands, command, reply, env.now()) });
  if (!after) return { reply, stored };
  // Nobody is told what was not saved: its revision will be another plan's.
  env.later(() => announce(env, after));
  return { reply, stored, after };
}

/** Turns whatever goes wrong into one sentence. */
export async function answered<R>(env: Env, command: Command, work: () => Promise<R>): Promise<R | Failure> {
  try {
    return await work();
  } catch (thrown) {
    log.warn(`${command.type} failed`, thrown);
    return failure(thrown, env.words);
  }
}

export function failure(thrown: unknown, words: WorkerSentences): Failure {
  const reason = thrown instanceof StorageError ? thrown.reason : null;
  const text = {
    full: words.storageFull,
    newer: words.storageNewer,
    refused: words.storageFailed,
    none: words.failed,
  }[reason ?? 'none'];
  return { ok: false, code: 'failed', text };
}

export function remember(
  held: readonly StoredCommand[],
  command: Command,
  reply: { ok: boolean; may?: boolean },
  at: number,
): StoredCommand[] {
  return [{ type: command.type, id: command.id, at, reply: { ...reply } }, ...held].slice(0, 200);
}
