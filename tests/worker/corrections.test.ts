import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../src/core/model.ts';
import type { ExtensionMessage, PageMessage } from '../../src/platform/messages.ts';
import type { OptionsView } from '../../src/platform/options-view.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { anEvent, aReading, createWorld, fromTab, type World } from './world.ts';

const on = (day: number, title: string, uid: string, instance: string | null = null): ReadEvent =>
  anEvent(title, `2026-10-${day}`, 18 * 60, 19 * 60, { key: { uid, instance }, nativeId: `${uid} ${day}` });
const club = (day: number): ReadEvent => on(day, 'Harbour 10k', 'club@google.com', `202610${day}T160000Z`);

describe('what she says of an event', () => {
  let world: World;
  let count = 0;
  type Reply = { ok: boolean; code?: string; undo: string; text: string; view: OptionsView & PopupView };
  const send = async (message: object): Promise<Reply> => {
    const command = { id: `command-${count++}`, ...message } as unknown as ExtensionMessage;
    const reply = await handleExtension({ ...world.worker(), engine }, command);
    await world.settled();
    return reply as Reply;
  };
  const view = async () => (await send({ type: 'options/view' })).view;
  const kinds = async () => (await view()).events.map(({ title, kind }) => `${title}: ${kind}`);
  const correct = (title: string, says: string, scope = 'event') =>
    view().then(({ events }) => {
      const eventId = events.find((one) => one.title === title)?.eventId;
      return send({ type: 'options/correct', eventId, says, scope });
    });

  beforeEach(async () => {
    world = createWorld();
    const events = [
      club(15),
      club(16),
      on(17, 'Harbour 10K #3', 'x@google.com'),
      on(18, 'Visit to Mo', 'y@google.com'),
    ];
    const command = { type: 'page/reading', id: 'reading-1', reading: aReading(events) } as unknown as PageMessage;
    await handlePage({ ...world.worker(), engine }, command, fromTab(10));
  });

  it('should be read without her word first', async () => {
    expect(await kinds()).toEqual([
      'Harbour 10k: race',
      'Harbour 10k: race',
      'Harbour 10K #3: race',
      'Visit to Mo: other',
    ]);
  });

  it.each([
    ['event', ['other', 'race', 'race']],
    ['series', ['other', 'other', 'race']],
    ['title', ['other', 'other', 'other']],
  ])('should hold for the %s', async (scope, expected) => {
    const { ok, text } = await correct('Harbour 10k', 'not-mine', scope);
    expect({ ok, text }).toEqual({ ok: true, text: '“Harbour 10k”: no training of yours.' });
    expect((await view()).events.slice(0, 3).map(({ kind }) => kind)).toEqual(expected);
    expect((await view()).corrections).toMatchObject([{ title: 'Harbour 10k', says: 'not-mine', scope }]);
  });

  it('should offer the same choice of scopes in the popup as in the options', async () => {
    const { events } = await view();
    const { efforts } = (await send({ type: 'popup/view' })).view;
    expect(efforts.map(({ title, scopes }) => [title, scopes])).toEqual([
      ['Harbour 10k', ['event', 'series', 'title']],
      ['Harbour 10k', ['event', 'series', 'title']],
      ['Harbour 10K #3', ['event', 'title']],
    ]);
    for (const { eventId, scopes } of efforts) {
      expect(scopes).toEqual(events.find((one) => one.eventId === eventId)?.scopes);
    }
  });

  it('should survive a new worker, and be taken back by its undo', async () => {
    const { undo } = await correct('Visit to Mo', 'massage');
    expect(await kinds()).toContain('Visit to Mo: massage');
    expect((await send({ type: 'popup/view' })).view.undo).toMatchObject([
      { id: undo, text: '“Visit to Mo”: a massage.' },
    ]);
    expect(await send({ type: 'popup/undo', undo })).toEqual({ ok: true });
    expect(await kinds()).toContain('Visit to Mo: other');
    expect((await view()).corrections).toEqual([]);
  });

  it('should replace what she said before, and bring it back with Undo', async () => {
    await correct('Visit to Mo', 'massage');
    const { undo } = await correct('Visit to Mo', 'easy');
    expect((await view()).corrections).toMatchObject([{ says: 'easy' }]);
    await send({ type: 'popup/undo', undo });
    expect((await view()).corrections).toMatchObject([{ says: 'massage' }]);
    expect(await kinds()).toContain('Visit to Mo: massage');
  });

  it('should be editable and removable in the list, each undoable', async () => {
    await correct('Visit to Mo', 'massage');
    const first = (await view()).corrections[0]?.id;
    const { undo: edit } = await send({ type: 'options/amend', correction: first, says: 'hard' });
    expect(await kinds()).toContain('Visit to Mo: hard');
    const second = (await view()).corrections[0]?.id;
    const { undo: removal } = await send({ type: 'options/amend', correction: second, says: null });
    expect(await kinds()).toContain('Visit to Mo: other');
    await send({ type: 'popup/undo', undo: removal });
    await send({ type: 'popup/undo', undo: edit });
    expect(await kinds()).toContain('Visit to Mo: massage');
    expect(await send({ type: 'options/amend', correction: 'unknown', says: null })).toMatchObject({ code: 'gone' });
  });

  it('should refuse an event that is gone, saying what to do, and write nothing', async () => {
    const reply = await send({ type: 'options/correct', eventId: 'nobody', says: 'massage', scope: 'event' });
    expect(reply).toMatchObject({ ok: false, code: 'gone' });
    expect(reply.text).toMatch(/Look at its week/);
    expect(world.area.value('corrections')).toBeUndefined();
  });

  it('should come out right whatever order Undo is pressed in', async () => {
    const { undo: first } = await correct('Visit to Mo', 'massage');
    const { undo: second } = await correct('Visit to Mo', 'easy');
    await send({ type: 'popup/undo', undo: first });
    await send({ type: 'popup/undo', undo: second });
    expect((await view()).corrections).toEqual([]);
    expect(await kinds()).toContain('Visit to Mo: other');
  });

  it('should stand once after a removal is undone', async () => {
    await correct('Visit to Mo', 'massage');
    const id = (await view()).corrections[0]?.id;
    const { undo } = await send({ type: 'options/amend', correction: id, says: null });
    await correct('Visit to Mo', 'easy');
    await send({ type: 'popup/undo', undo });
    expect((await view()).corrections).toMatchObject([{ says: 'massage' }]);
  });

  it('should not be undone by a page', async () => {
    const { undo } = await correct('Visit to Mo', 'massage');
    const command = { type: 'page/undo', id: 'from-page-1', undo } as unknown as PageMessage;
    const reply = await handlePage({ ...world.worker(), engine }, command, fromTab(10));
    expect(reply).toMatchObject({ ok: false, code: 'gone' });
    expect(await kinds()).toContain('Visit to Mo: massage');
  });

  describe('words of her own', () => {
    it('should read titles her way, be listed with what they meet, change and go, each undoable', async () => {
      const { ok } = await send({ type: 'options/word', word: null, phrase: '  Visit  to ', kind: 'easy' });
      expect(ok).toBe(true);
      expect(await kinds()).toContain('Visit to Mo: easy');
      const [word] = (await view()).customWords;
      expect(word).toMatchObject({ phrase: 'Visit to', kind: 'easy', events: 1 });
      const { undo } = await send({ type: 'options/word', word: word?.id, phrase: 'visit to', kind: null });
      expect(await kinds()).toContain('Visit to Mo: other');
      await send({ type: 'popup/undo', undo });
      expect(await kinds()).toContain('Visit to Mo: easy');
    });

    it('should stand in the list once', async () => {
      await send({ type: 'options/word', word: null, phrase: 'Visit', kind: 'easy' });
      await send({ type: 'options/word', word: null, phrase: 'visit', kind: 'hard' });
      expect((await view()).customWords).toMatchObject([{ phrase: 'visit', kind: 'hard' }]);
    });

    it('should need a letter', async () => {
      const reply = await send({ type: 'options/word', word: null, phrase: '10', kind: 'race' });
      expect(reply).toMatchObject({ ok: false, code: 'invalid' });
      expect(reply.text).toMatch(/at least one letter/);
    });

    it('should yield to what she says of one event', async () => {
      await send({ type: 'options/word', word: null, phrase: 'Visit', kind: 'hard' });
      await correct('Visit to Mo', 'massage');
      expect(await kinds()).toContain('Visit to Mo: massage');
    });
  });
});
