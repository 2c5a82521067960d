// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckInPage } from '../../../src/ui/check-in/check-in-page.tsx';
import { CHECK_IN_EN } from '../../../src/words/check-in-labels.ts';
import { FakePageDoor } from '../extension-page/fake-page-door.ts';
import { settle, showPage } from '../extension-page/shown-page.ts';
import { EFFORT, plainView, raceView, showCheckIn } from './sample-check-in.tsx';

describe('the questions', () => {
  it('should be about the effort of the address, the signs for a doctor first', async () => {
    const { door, page } = await showCheckIn(raceView());
    expect(door.sent).toMatchObject([{ type: 'check-in/view', eventId: EFFORT }]);
    expect(page.one('.about').textContent).toBe('Marathon · race, Sunday 27 September');
    expect(page.all('legend').map(({ textContent }) => textContent)).toEqual([
      'First: is any of this so? Then see a doctor before any massage.',
      'How do the legs feel?',
      'How hard did it feel?',
      CHECK_IN_EN.alsoField,
    ]);
    expect(page.all('[name=rpe]')).toHaveLength(11);
  });

  it('should ask for no more than there is to ask', async () => {
    const { door, page } = await showCheckIn(plainView(), null);
    expect(door.sent).toMatchObject([{ type: 'check-in/view', eventId: null }]);
    expect(page.all('.about, .red-flags, [name=rpe]')).toHaveLength(0);
    // The heading asks it already.
    expect(page.one('h1').textContent).toBe('How do the legs feel?');
    expect(page.one('.legs legend').className).toBe('visually-hidden');
  });

  it('should ask where only of legs that are not fresh', async () => {
    const { page } = await showCheckIn(raceView());
    expect(page.all('[name=area]')).toHaveLength(0);
    await page.click('[name=legs][value=sore]');
    expect(page.all('[name=area] option').map(({ textContent }) => textContent)).toEqual([
      CHECK_IN_EN.areaNone,
      'calves',
      'shins',
    ]);
    await page.click('[name=legs][value=fresh]');
    expect(page.all('[name=area]')).toHaveLength(0);
  });

  it('should have a name for every field, and say what the ends of the scale mean', async () => {
    const { page } = await showCheckIn(raceView());
    await page.click('[name=legs][value=stiff]');
    for (const field of page.all('input, select')) {
      const id = field.getAttribute('id');
      const label = field.closest('label') ?? page.one(`label[for="${id}"]`);
      expect(label.textContent?.trim(), field.outerHTML).not.toBe('');
    }
    const scale = page.one('fieldset.rpe').getAttribute('aria-describedby');
    expect(page.one(`[id="${scale}"]`).textContent).toBe('0: no effort10: all I had');
  });

  it('should show what strangers wrote as what it is', async () => {
    const { page } = await showCheckIn(raceView({ about: '<img src=x onerror=alert(1)>' }));
    expect(page.all('img')).toHaveLength(0);
    expect(page.one('.about').textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('should say the sentence of the worker where there is nothing to ask, and try again', async () => {
    const door = new FakePageDoor('check-in/view', raceView());
    door.answers['check-in/view'] = () => ({ ok: false, code: 'gone', text: 'This effort is not known any more.' });
    const page = await showPage(<CheckInPage door={door} labels={CHECK_IN_EN} eventId={EFFORT} />);
    expect(page.one('[role=alert]').textContent).toContain('not known any more');
    delete door.answers['check-in/view'];
    await page.click('[data-action=retry]');
    expect(page.all('[role=alert]')).toHaveLength(0);
    expect(page.all('[name=legs]')).toHaveLength(3);
  });
});

describe('a worker that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('should get words after a second, and a sentence after six', async () => {
    const door = new FakePageDoor('check-in/view', raceView());
    door.silent = true;
    const page = await showPage(<CheckInPage door={door} labels={CHECK_IN_EN} eventId={null} />);
    await settle(() => vi.advanceTimersByTimeAsync(1100));
    expect(page.text()).toContain(CHECK_IN_EN.loading);
    await settle(() => vi.advanceTimersByTimeAsync(5000));
    expect(page.one('[role=alert]').textContent).toContain(CHECK_IN_EN.silentText);
  });
});
