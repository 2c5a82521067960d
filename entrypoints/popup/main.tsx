import { render } from 'preact';
import { browser } from '../../src/platform/browser.ts';
import type { WorkerMessage } from '../../src/platform/messages.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupDoor } from '../../src/ui/popup/popup-door.ts';
import { POPUP_EN } from '../../src/words/popup-labels.ts';

/** A window of its own size hangs from the toolbar; opened in a tab the same page takes the room it finds. */
const inToolbar = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-toolbar', inToolbar);

const door: PopupDoor = {
  send: (message) => browser.runtime.sendMessage(message),
  onChanged(listener) {
    // Answers nothing: commands of the pages come by here too, and only the worker may answer them.
    const hear = (message: unknown) => {
      if ((message as WorkerMessage | null)?.type === 'worker/changed') listener();
      return undefined;
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  },
  openTab(url) {
    void browser.tabs.create({ url }).then(() => {
      if (inToolbar) window.close();
    });
  },
  newId: () => crypto.randomUUID(),
};

const place = document.getElementById('popup');
if (place) render(<Popup door={door} labels={POPUP_EN} />, place);
