import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../src/core/model.ts';
import type { PageMarks } from '../../src/platform/marks.ts';
import type { ExtensionMessage, PageMessage } from '../../src/platform/messages.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { ANA, anEvent, aReading, createWorld, fromTab, type World } from './world.ts';

const on = (day: number, title: string, uid: string, instance: string | null = null): ReadEvent =>
  anEvent(title, `2026-10-${day}`, 18 * 60, 19 * 60, { key: { uid, instance }, nativeId: `${uid} ${day}` });
const club = (day: number) => on(day, 'Harbour 10k', 'club@google.com', `202610${day}T160000Z`);

describe('what she says of an event on its page', () => {
  let world: World;
  let count = 0;
  type Reply = { ok: boolean; code?: string; undo: string; text: string; marks: PageMarks };
  const send = async (message: object, from = fromTab(10)): Promise<Reply> => {
    const command = { id: `command-${count++}`, account: ANA, ...message };
    const env = { ...world.worker(), engine };
    const reply =
      command.id && 'type' in command && String(command.type).startsWith('page/')
        ? await handlePage(env, command as unknown as PageMessage, from)
        : await handleExtension(env, command as unknown as ExtensionMessage);
    await world.settled();
    return reply as Reply;
  };
  const correct = (eventId: string, says: string, more: object = {}) =>
    send({ type: 'page/correct', eventId, says, ...more });
  const races = ({ marks }: PageMarks) =>
    marks.flatMap((mark) => (mark.role === 'effort' && mark.kind === 'race' ? [mark.nativeId] : []));
  const stored = () => (world.area.value('corrections') ?? []) as { scope: { type: string }; says: string }[];

  beforeEach(async () => {
    world = createWorld();
    const events = [club(15), club(16), on(17, 'City 10k', 'x@google.com')];
    await send({ type: 'page/reading', reading: aReading(events) });
  });

  it('should hold for the series of an event that repeats, in the marks it is answered with', async () => {
    const { ok, text, marks } = await correct('club@google.com 15', 'not-mine');
    expect({ ok, text }).toEqual({ ok: true, text: '“Harbour 10k”: no training of yours.' });
    expect(races(marks)).toEqual(['x@google.com 17']);
    expect(stored()).toMatchObject([{ scope: { type: 'series', uid: 'club@google.com' } }]);
  });

  it('should hold for an event that does not repeat alone', async () => {
    expect(races((await correct('x@google.com 17', 'not-a-race')).marks)).not.toContain('x@google.com 17');
    expect(stored()).toMatchObject([{ scope: { type: 'event' } }]);
  });

  it('should be answered with the marks of now when it is repeated, and none are stored', async () => {
    const first = await correct('x@google.com 17', 'not-mine', { id: 'command-x' });
    const again = await correct('x@google.com 17', 'not-mine', { id: 'command-x' });
    expect(again).toMatchObject({ ok: true, undo: first.undo, text: first.text });
    expect(races(again.marks)).toEqual(races(first.marks));
    expect(stored()).toHaveLength(1);
    expect(JSON.stringify(world.area.value('commands'))).not.toContain('marks');
  });

  it.each([
    ['an event of another account', { account: 'b@example.com' }],
    ['an event nobody saw', { eventId: 'y@google.com 17' }],
    ['our own name of an event', { eventId: 'x@google.com' }],
  ])('should refuse %s', async (_, more) => {
    expect(await correct('x@google.com 17', 'not-mine', more)).toMatchObject({ ok: false, code: 'gone' });
    expect(stored()).toEqual([]);
  });

  it('should be taken back by the page, which gets its marks again', async () => {
    const { undo } = await correct('x@google.com 17', 'not-mine');
    const reply = await send({ type: 'page/undo', undo });
    expect(reply.ok).toBe(true);
    expect(races(reply.marks)).toContain('x@google.com 17');
    expect(await send({ type: 'page/undo', undo })).toMatchObject({ ok: false, code: 'gone' });
  });

  it.each([
    ['an event', { type: 'options/correct', eventId: 'x@google.com', says: 'not-mine', scope: 'event' }],
    ['titles', { type: 'options/correct', eventId: 'x@google.com', says: 'not-mine', scope: 'title' }],
    ['a word', { type: 'options/word', word: null, phrase: 'City', kind: 'easy' }],
  ])('should not let a page take back what she said of %s on our own pages', async (_, message) => {
    const { ok, undo } = await send(message);
    expect(ok).toBe(true);
    expect(await send({ type: 'page/undo', undo })).toMatchObject({ ok: false, code: 'gone' });
    expect(await send({ type: 'popup/undo', undo })).toMatchObject({ ok: true });
  });

  it('should be in the popup’s list of what can be taken back', async () => {
    const { undo } = await correct('x@google.com 17', 'not-mine');
    expect(await send({ type: 'popup/undo', undo })).toMatchObject({ ok: true });
    expect(stored()).toEqual([]);
  });
});
