// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { OPTIONS_EN } from '../../../src/words/options-labels.ts';
import { FakePageDoor } from '../extension-page/fake-page-door.ts';
import { settle, showPage } from '../extension-page/shown-page.ts';
import { emptyOptions, filledOptions } from './sample-options.ts';
import { showOptions } from './shown-options.tsx';

describe('the options page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('has a way to each of its sections', async () => {
    const { page } = await showOptions(emptyOptions());
    const ways = page.all('nav a').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(ways).toEqual(page.all('section').map((part) => [part.querySelector('h2')?.textContent, `#${part.id}`]));
  });

  it('shows what changed elsewhere, and keeps what she is typing', async () => {
    const { door, page } = await showOptions(emptyOptions());
    await page.enter('[name=phrase]', 'Thursday Thr');
    door.view = filledOptions();
    await page.do(() => door.workerChanged());
    expect(page.all('[data-correction]')).toHaveLength(3);
    expect((page.one('[name=phrase]') as HTMLInputElement).value).toBe('Thursday Thr');
  });

  it('says so when there is no answer, and tries again', async () => {
    const door = new FakePageDoor('options/view', filledOptions());
    door.silent = true;
    const page = await showPage(<OptionsPage door={door} labels={OPTIONS_EN} />);
    await settle(() => vi.advanceTimersByTimeAsync(1100));
    expect(page.text()).toContain(OPTIONS_EN.loading);
    await settle(() => vi.advanceTimersByTimeAsync(5000));
    expect(page.one('[role=alert]').textContent).toContain(OPTIONS_EN.silentText);
    door.silent = false;
    await page.click('[data-action=retry]');
    expect(page.all('[data-correction]')).toHaveLength(3);
    expect(page.all('[role=alert]')).toHaveLength(0);
  });
});
