// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { hours } from '../../src/page/hours.ts';
import { providePart } from '../../src/page/parts.ts';
import { runPage } from '../../src/page/run-page.ts';
import { startTools } from '../../src/page/start-tools.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import type { SiteForms } from '../../src/sites/site-forms.ts';
import { showPage } from '../sites/google-calendar/show-page.ts';
import { choice, pageMarks, slot } from './marks.ts';

const FORMS: SiteForms = {
  draft: () => null,
  saveControl: () => ({ obstacle: 'no-save-control' }),
  openEvent: () => null,
  openPopover: () => null,
  editedEvent: () => null,
};

describe('the second script', () => {
  const life = new AbortController();
  afterEach(() => life.abort());
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const slotMark = () => {
    const hosts = [...document.querySelectorAll('kneadtime-marks')];
    return hosts.flatMap((host) => host.shadowRoot?.querySelector<HTMLElement>('[data-kneadtime="slot"]') ?? [])[0];
  };

  it('comes with the first hand that is near, and takes all it drew along at the end', async () => {
    const sent: string[] = [];
    const send = async (message: unknown) => {
      const { type } = message as PageMessage;
      sent.push(type);
      if (type === 'page/part') providePart('tools', startTools(FORMS));
      return { ok: true, marks: pageMarks(1, [slot('s1', choice('2026-09-16', 1080))]) };
    };
    const page = showPage({ events: [] });
    window.location.href = page.url.href;
    const port = { alive: () => true, listen: () => undefined, send };
    runPage({ signal: life.signal }, googleCalendar, { doc: document, port, go: () => undefined, manners: { hours } });
    for (let i = 0; i < 60 && !slotMark(); i++) await wait(100);
    expect(sent).toEqual(['page/reading']);
    const mark = slotMark();
    const over = new Event('pointerover', { bubbles: true, composed: true });
    Object.defineProperty(over, 'isTrusted', { value: true });
    mark?.dispatchEvent(over);
    await wait(0);
    expect(sent).toEqual(['page/reading', 'page/part']);
    const click = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    mark?.dispatchEvent(click);
    await wait(0);
    expect(document.querySelector('kneadtime-card')).not.toBeNull();
    life.abort();
    expect([...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kneadtime-'))).toEqual(
      [],
    );
  });
});
