import { log } from '../platform/log.ts';
import type { Command, Failure, ReplyTo } from '../platform/messages.ts';
import type { StoredCommand } from '../platform/schema/commands.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';
import { StorageError } from '../platform/storage-errors.ts';
import type { WorkerSentences } from '../words/worker-sentences.ts';
import { announce } from './announce.ts';
import type { Env } from './env.ts';
import type { Planned } from './replan.ts';

export interface Done<C extends Command> {
  reply: ReplyTo<C>;
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
  act: (stored: Stored) => Done<C> | Promise<Done<C>>,
): Promise<ReplyTo<C> | Failure> {
  return answered(env, command, () =>
    env.queue.run(async () => {
      const stored = await env.store.load();
      const known = stored.commands.find((one) => one.id === command.id && one.type === command.type);
      if (known) return known.reply as unknown as ReplyTo<C>;
      const { reply, change, after } = await act(stored);
      await env.store.save({ ...change, commands: remember(stored.commands, command, reply, env.now()) });
      // Nobody is told what was not saved: its revision will be another plan's.
      if (after) env.later(() => announce(env, after));
      return reply;
    }),
  );
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

function remember(
  held: readonly StoredCommand[],
  command: Command,
  reply: { ok: boolean },
  at: number,
): StoredCommand[] {
  return [{ type: command.type, id: command.id, at, reply: { ...reply } }, ...held].slice(0, 200);
}
