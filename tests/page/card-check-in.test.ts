// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EffortMark } from '../../src/platform/marks.ts';
import { aftermath, timeline } from './aftermath.ts';
import { type CardStage, openCardStage } from './card-stage.ts';

describe('how the legs feel, asked in the card of an effort', () => {
  let stage: CardStage;
  let nativeId: string;
  beforeEach(async () => {
    stage = await openCardStage();
    const [effort, ...rest] = stage.marks.marks as [EffortMark, ...typeof stage.marks.marks];
    nativeId = effort.nativeId;
    stage.push({ marks: [{ ...effort, aftermath: aftermath() }, ...rest] });
    await stage.click(stage.mark('effort'));
  });
  afterEach(() => stage.close());

  it('should show the line and the picture', () => {
    expect(stage.card()?.querySelector('.recovery')?.textContent).toContain(aftermath().line);
    expect(stage.card()?.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(timeline().text);
  });

  it('should ask the worker once for two clicks, and close the card', async () => {
    const ask = stage.action('check-in');
    void stage.click(ask);
    await stage.click(ask);
    expect(stage.commands('page/check-in')).toEqual([
      { type: 'page/check-in', id: expect.any(String), account: 'runner@example.com', eventId: nativeId },
    ]);
    expect(stage.card()).toBeNull();
  });

  it('should show the line alone of an effort that is long over', () => {
    const [effort, ...rest] = stage.marks.marks as [EffortMark, ...typeof stage.marks.marks];
    stage.push({ marks: [{ ...effort, aftermath: { line: 'Hard' } }, ...rest] });
    expect(stage.card()?.querySelector('.recovery')?.textContent).toBe('Hard');
  });

  it('should take no click that nobody made', async () => {
    await stage.click(stage.action('check-in'), false);
    expect(stage.commands('page/check-in')).toEqual([]);
  });

  it('should say in the card why it was refused, and let her try again', async () => {
    stage.answers['page/check-in'] = () => ({ ok: false, code: 'gone', text: 'Too late for that.' });
    await stage.click(stage.action('check-in'));
    expect(stage.card()?.querySelector('[role=alert]')?.textContent).toBe('Too late for that.');
    await stage.click(stage.action('check-in'));
    expect(new Set(stage.commands('page/check-in').map(({ id }) => id)).size).toBe(2);
  });

  it('should say so when nobody answers', async () => {
    stage.silent = true;
    await stage.click(stage.action('check-in'));
    await stage.settle(7000);
    expect(stage.card()?.querySelector('[role=alert]')?.textContent).toBe('That did not work.');
  });
});

describe('Add on a page that is no calendar', () => {
  it('should say for a moment that the editor opens elsewhere, and go', async () => {
    const stage = await openCardStage();
    stage.answers['page/add'] = () => ({ ok: true, url: null });
    await stage.click(stage.mark('slot'));
    await stage.click(stage.action('add'));
    expect(stage.gone).toEqual([]);
    expect(stage.card()?.textContent).toBe('Opening');
    await stage.settle(4500);
    expect(stage.card()).toBeNull();
    stage.close();
  });
});
