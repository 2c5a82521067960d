import { render } from 'preact';
import { browser } from '../../src/platform/browser.ts';
import { createPageDoor } from '../../src/ui/extension-page/page-door.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupDoor } from '../../src/ui/popup/popup-door.ts';
import { POPUP_EN } from '../../src/words/popup-labels.ts';

/** A window of its own size hangs from the toolbar; opened in a tab the same page takes the room it finds. */
const inToolbar = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-toolbar', inToolbar);

/** Whatever opens in a tab is what she wants to see next. */
const thenClose = () => {
  if (inToolbar) window.close();
};

const door: PopupDoor = {
  ...createPageDoor(browser.runtime),
  openTab: (url) => void browser.tabs.create({ url }).then(thenClose),
  openOptions: () => void browser.runtime.openOptionsPage().then(thenClose),
};

const place = document.getElementById('popup');
if (place) render(<Popup door={door} labels={POPUP_EN} />, place);
