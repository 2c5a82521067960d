// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CHECK_IN_EN } from '../../../src/words/check-in-labels.ts';
import { EFFORT, plainView, raceView, showCheckIn } from './sample-check-in.tsx';

const NOTHING = {
  type: 'check-in/save',
  eventId: EFFORT,
  legs: null,
  area: null,
  rundown: false,
  rpe: null,
  redFlags: [],
};

async function answering(view = raceView(), urgent = false) {
  const shown = await showCheckIn(view);
  shown.door.answers['check-in/save'] = ({ id }) => ({
    ok: true,
    undo: id,
    text: 'Sore legs: deep work waits.',
    urgent,
  });
  return shown;
}

describe('saving the answers', () => {
  it('should send all she said, once', async () => {
    const { door, page } = await answering();
    await page.click('[name=legs][value=sore]');
    await page.enter('[name=area]', 'calves');
    await page.click('[name=rpe][value="8"]');
    await page.click('[name=rundown]');
    const send = () => page.one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await page.do(() => [send(), send()]);
    expect(door.commands).toEqual([{ ...NOTHING, legs: 'sore', area: 'calves', rundown: true, rpe: 8 }]);
  });

  it('should send an effort of 0 as 0, and no place of legs that are fresh after all', async () => {
    const { door, page } = await answering();
    await page.click('[name=rpe][value="0"]');
    await page.click('[name=legs][value=stiff]');
    await page.enter('[name=area]', 'shins');
    await page.click('[name=legs][value=fresh]');
    await page.submit('form');
    expect(door.commands).toEqual([{ ...NOTHING, legs: 'fresh', rpe: 0 }]);
  });

  it('should say what the answers change, with the focus on it and undo beside it', async () => {
    const { door, page } = await answering();
    await page.click('[name=legs][value=sore]');
    await page.click('[name=rpe][value="8"]');
    await page.submit('form');
    expect(page.all('form')).toHaveLength(0);
    expect(page.one('.saved p').textContent).toBe('Sore legs: deep work waits.');
    expect(document.activeElement).toBe(page.one('.saved h2'));
    await page.click('[data-action=undo]');
    expect(door.commands[1]).toMatchObject({ type: 'popup/undo', undo: 'question-2' });
    expect(page.one('[role=status]').textContent).toBe(CHECK_IN_EN.undone);
    // As she left it, to be mended.
    const checked = page.all('input').filter((field) => (field as HTMLInputElement).checked);
    expect(checked.map((field) => field.getAttribute('value'))).toEqual(['sore', '8']);
  });

  it('should send the signs she ticked, and say the urgent answer as one', async () => {
    const { door, page } = await answering(raceView(), true);
    await page.click('[value=breath]');
    await page.click('[value=calf]');
    await page.click('[value=breath]');
    await page.submit('form');
    expect(door.commands).toEqual([{ ...NOTHING, redFlags: ['calf'] }]);
    expect(page.one('.saved').getAttribute('role')).toBe('alert');
    expect(page.one('.saved h2').textContent?.trim()).toBe(CHECK_IN_EN.urgentTitle);
  });

  it('should say in one line below the button what went wrong, and lose no answer', async () => {
    const { door, page } = await answering(plainView());
    door.answers['check-in/save'] = () => ({ ok: false, code: 'invalid', text: 'Nothing is ticked yet.' });
    await page.click('[name=rundown]');
    await page.submit('form');
    const line = page.one('[data-action=save]').getAttribute('aria-describedby');
    expect(page.one(`[id="${line}"]`).textContent).toBe('Nothing is ticked yet.');
    expect((page.one('[name=rundown]') as HTMLInputElement).checked).toBe(true);
  });

  it('should keep the answer on screen where undo was refused', async () => {
    const { door, page } = await answering();
    await page.submit('form');
    door.answers['popup/undo'] = () => ({ ok: false, code: 'gone', text: 'That was taken back already.' });
    await page.click('[data-action=undo]');
    expect(page.one('.saved .refused').textContent).toBe('That was taken back already.');
  });
});
