import { Popup } from '../../../src/ui/popup/popup.tsx';
import { POPUP_EN } from '../../../src/words/popup-labels.ts';
import { showPage } from '../extension-page/shown-page.ts';
import type { FakeDoor } from './fake-door.ts';

export function showPopup(door: FakeDoor) {
  return showPage(<Popup door={door} labels={POPUP_EN} />);
}
