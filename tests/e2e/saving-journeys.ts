import { afterEach, describe, expect, it } from 'vitest';
import type { ReplicaState } from '../replicas/google-calendar/model.ts';
import { comingMonday, comingWeek, viewPath } from './coming-week.ts';
import { CARD, inCard, openCard, ourText, SLOT, until } from './marks-in-tab.ts';
import type { Tab, Visitor } from './visitor.ts';

const WEEK = viewPath(comingMonday());
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** *Save it for me*, each time in a browser of its own: an Add that is not saved keeps its hour for half an hour. */
export function savingJourneys(name: string, visit: (state: ReplicaState) => Promise<Visitor>): void {
  describe(`${name}: saving for her`, () => {
    let visitor: Visitor;
    afterEach(() => visitor.close());

    async function addWithSwitchOn(change: Partial<ReplicaState> = {}): Promise<Tab> {
      visitor = await visit(comingWeek(change));
      const tab = await visitor.open(WEEK);
      await openCard(tab, SLOT);
      await tab.click(inCard('save-for-me'));
      await tab.see(`${inCard('save-for-me')}[aria-checked="true"]`);
      await tab.click(`${CARD} [data-action="add"]`);
      return tab;
    }

    it('should save exactly once, and say so', async () => {
      const tab = await addWithSwitchOn();
      await until(async () => visitor.replica.saved.length).toBe(1);
      await until(() => ourText(tab)).toMatch(/In your calendar/);
      await pause(2000);
      expect(visitor.replica.saved.length).toBe(1);
    });

    it('should leave Save to her once she has touched the editor, also after a reload', async () => {
      const { latency } = comingWeek();
      const tab = await addWithSwitchOn({ latency: { ...latency, editorMs: 1500 } });
      await until(async () => tab.url()).toMatch(/\/r\/eventedit\?/);
      await pause(500);
      await tab.key('Shift');
      await tab.see('[jsname="x8hlje"]');
      await until(() => ourText(tab)).toMatch(/Press Save/);
      const { pathname, search } = new URL(tab.url());
      await tab.goto(pathname + search);
      await tab.see('[jsname="x8hlje"]');
      await pause(3000);
      expect(visitor.replica.saved.length).toBe(0);
    });

    it('should say that it is not sure where nothing was saved, and never try again', async () => {
      const tab = await addWithSwitchOn({ failSave: true });
      await expect.poll(() => ourText(tab), { timeout: 50_000, interval: 500 }).toMatch(/Not sure it was saved/);
      visitor.replica.state = { ...visitor.replica.state, failSave: false };
      await pause(3000);
      expect(visitor.replica.saved.length).toBe(0);
    });
  });
}
