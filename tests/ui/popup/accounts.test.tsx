// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { POPUP_EN } from '../../../src/words/popup-labels.ts';
import { FakeDoor } from './fake-door.ts';
import { HOSTILE, readyView } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

describe('whose calendar, in the popup', () => {
  it('is said of each effort and conflict where there are several accounts', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    expect(popup.all('[data-kneadtime=effort] .account')).toHaveLength(4);
    expect(popup.all('[data-kneadtime=conflict] .account').map((one) => one.textContent)).toEqual([
      'runner@example.com',
    ]);
  });

  it('is not said where there is one', async () => {
    const popup = await showPopup(new FakeDoor(readyView({ manyAccounts: false })));
    expect(popup.all('[data-kneadtime] .account, .added .account')).toHaveLength(0);
  });

  it('is chosen for Add where there are several', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    const field = popup.one('[name=add-to]') as HTMLSelectElement;
    expect([...field.options].map(({ text }) => text)).toEqual(['runner@example.com', 'work@example.com']);
    expect(field.value).toBe('runner@example.com');
    await popup.enter('[name=add-to]', 'work@example.com');
    expect(door.commands).toEqual([{ type: 'popup/add-to', account: 'work@example.com' }]);
  });

  it('is a line beside Add where there is one, and nothing where there is none', async () => {
    const one = { text: 'Add writes to runner@example.com.', account: 'a', choices: [{ account: 'a', text: 'a' }] };
    const popup = await showPopup(new FakeDoor(readyView({ addsTo: one })));
    expect(popup.one('.slots .adds-to').textContent).toBe(one.text);
    expect(popup.all('[name=add-to]')).toHaveLength(0);
    expect((await showPopup(new FakeDoor(readyView({ addsTo: null })))).all('.adds-to')).toHaveLength(0);
  });
});

describe('what was added', () => {
  it('can be taken out, once per click, and says what to press', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    expect(popup.one('.added [data-booking-id]').textContent).toContain('Sports massage, Monday 14 September');
    await popup.do(() => {
      popup.one('[data-action=undo-added]').click();
      popup.one('[data-action=undo-added]').click();
    });
    expect(door.commands).toEqual([{ type: 'popup/undo-added', booking: 'booking-0' }]);
    expect(popup.one('.outcome').textContent).toContain(POPUP_EN.takeOut);
  });

  it('shows text as text', async () => {
    const added = [{ booking: 'booking-0', text: HOSTILE, account: HOSTILE }];
    const popup = await showPopup(new FakeDoor(readyView({ added })));
    expect(popup.all('img')).toHaveLength(0);
    expect(popup.one('.added').textContent).toContain(HOSTILE);
  });
});
