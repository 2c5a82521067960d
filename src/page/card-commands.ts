import type { PageMarks } from '../platform/marks.ts';
import type { Failure, PageMessage, ReplyTo } from '../platform/messages.ts';
import { isNewEvent, isOwnAddress } from './card-address.ts';
import type { CardSession } from './card-session.ts';
import type { Hour } from './drag-hour.ts';
import { markKey } from './mark-key.ts';
import { ask, newId } from './send.ts';
import type { ToolsInput } from './tools.ts';

type Done<M extends PageMessage> = Extract<ReplyTo<M>, { ok: true }>;
type Placed = Extract<PageMessage, { type: 'page/place' }>;
type Says = Extract<PageMessage, { type: 'page/correct' }>['says'];
type How = Extract<PageMessage, { type: 'page/fix' }>['how'];

/** What the card's buttons ask of the worker. Everything that leaves the page from the card goes through here. */
export interface CardCommands {
  add(): Promise<void>;
  decide(action: 'dismiss' | 'snooze'): Promise<void>;
  undo(): Promise<void>;
  /** True where the slot is there now. */
  place(hour: Hour, kind: Placed['kind'], minutes: number): Promise<boolean>;
  correct(says: Says): Promise<void>;
  fix(how: How): Promise<void>;
  saveForMe(on: boolean | null): Promise<void>;
}

export function createCardCommands(session: CardSession, input: ToolsInput): CardCommands {
  const { site, port, doc } = input;
  /** One id for one open card, button and hour: a double click, or another try after silence, is the same command. */
  const ids = new WeakMap<object, Map<string, string>>();
  let undoable: { id: string; back: string | null } | null = null;

  const known = () => {
    const map = ids.get(session.turnOf()) ?? new Map<string, string>();
    ids.set(session.turnOf(), map);
    return map;
  };

  function idOf(name: string): string {
    const id = known().get(name) ?? newId();
    known().set(name, id);
    return id;
  }

  /** The answer to a command; null when it was refused or nobody answered, which is told in the card, or when that card is closed by now. */
  async function command<M extends PageMessage>(message: M, busy: 'add' | 'other' | null): Promise<Done<M> | null> {
    const opening = session.turnOf();
    const isOpen = () => session.view() !== null && session.turnOf() === opening;
    session.show({ busy, line: null });
    try {
      const reply = (await ask<PageMessage>(port, message)) as unknown as { ok: true; marks?: PageMarks } | Failure;
      // What was done is drawn even if nobody looks at its card any more.
      if (reply.ok && reply.marks) input.accept(reply.marks);
      if (!isOpen()) return null;
      if (reply.ok) return reply as Done<M>;
      refuse(reply.text);
    } catch {
      const words = session.view()?.words;
      // Only a page whose extension is gone has to be loaded again; a worker that was silent may answer the next time.
      if (words && isOpen()) refuse(port.alive() ? words.failed : words.reload);
    }
    return null;
  }

  function refuse(text: string): void {
    session.show({ busy: null, picked: null, live: '', line: { text, tone: 'problem' } });
  }

  const whose = () => {
    const url = input.url();
    return { account: input.account(), accountIndex: site.page(url, doc).accountIndex };
  };
  const idle = () => session.view()?.busy === null;

  return {
    async add() {
      const slot = session.slot();
      if (!slot || !idle()) return;
      const { startIso } = slot.choice;
      const id = idOf(`add ${slot.mark.slotId} ${startIso}`);
      const { slotId } = slot.mark;
      const reply = await command({ type: 'page/add', id, slotId, startIso, ...whose() }, 'add');
      if (!reply) return;
      // No calendar itself: the editor opened in a tab of its own.
      if (reply.url === null) session.bye(session.view()?.words.adding ?? '');
      else if (isNewEvent(site, reply.url, input.url())) input.go(reply.url);
      else refuse(session.view()?.words.failed ?? '');
    },
    async decide(action) {
      const slot = session.slot();
      if (!slot || !idle()) return;
      const { startIso } = slot.choice;
      const { slotId } = slot.mark;
      const id = idOf(`${action} ${slotId} ${startIso}`);
      const reply = await command({ type: 'page/decide', id, action, slotId, startIso }, 'other');
      const words = session.view()?.words;
      if (!reply || !words) return;
      undoable = { id: reply.undo, back: null };
      session.tell(reply.text || (action === 'dismiss' ? words.dismissed : words.snoozed), true);
    },
    async undo() {
      const line = session.view()?.line ?? null;
      if (!undoable || !idle()) return;
      const { id: undo, back } = undoable;
      session.stay();
      const reply = await command({ type: 'page/undo', id: idOf(`undo ${undo}`), undo }, 'other');
      if (!reply) {
        // It can be tried again, as the same command.
        const now = session.view()?.line;
        if (now && line) session.show({ line: { ...now, undo: true } });
        return;
      }
      undoable = null;
      if (back === null || !session.goOn(back, {})) session.close(true);
    },
    async place({ date, minute }, kind, minutes) {
      const slot = session.slot();
      if (!slot || !idle()) return false;
      const { slotId } = slot.mark;
      const name = `place ${slotId} ${date} ${minute} ${kind} ${minutes}`;
      const { account } = whose();
      const message = { type: 'page/place' as const, id: idOf(name), account, slotId, date, minute, kind, minutes };
      const before = session.key();
      const reply = await command(message, 'other');
      if (!reply) return false;
      // The same hour again, after it was undone, is another command.
      known().delete(name);
      undoable = { id: reply.undo, back: before };
      const mark = input.marks()?.marks.find((other) => other.role === 'slot' && other.slotId === reply.slotId);
      const there = mark !== undefined && session.goOn(markKey(mark), {});
      session.tell(reply.text, !there);
      return there;
    },
    async correct(says) {
      const mark = session.view()?.mark;
      if (!mark || mark.role === 'slot' || !idle()) return;
      const name = `correct ${mark.nativeId} ${says}`;
      const { account } = whose();
      const message = { type: 'page/correct' as const, id: idOf(name), account, eventId: mark.nativeId, says };
      const back = session.key();
      const reply = await command(message, 'other');
      if (!reply) return;
      known().delete(name);
      undoable = { id: reply.undo, back };
      session.tell(reply.text, true);
    },
    async fix(how) {
      const mark = session.view()?.mark;
      if (mark?.role !== 'conflict' || !idle()) return;
      const id = idOf(`fix ${mark.nativeId} ${how}`);
      const reply = await command({ type: 'page/fix', id, ...whose(), eventId: mark.nativeId, how }, 'other');
      if (!reply) return;
      if (reply.url !== null && isOwnAddress(reply.url, input.url())) return input.go(reply.url);
      const text = reply.steps || session.view()?.words.failed || '';
      session.show({ busy: null, line: { text, tone: reply.steps ? 'done' : 'problem' } });
    },
    async saveForMe(on) {
      if (!idle()) return;
      const name = `save ${on}`;
      const { account } = whose();
      const reply = await command({ type: 'page/save-for-me', id: idOf(name), account, on }, null);
      known().delete(name);
      const save = input.marks()?.save;
      if (reply && save) session.show({ save });
    },
  };
}
