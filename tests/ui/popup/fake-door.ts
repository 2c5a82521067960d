import type { PopupView } from '../../../src/platform/popup-view.ts';
import type { PopupDoor } from '../../../src/ui/popup/popup-door.ts';
import { FakePageDoor } from '../extension-page/fake-page-door.ts';

export class FakeDoor extends FakePageDoor<'popup/view'> implements PopupDoor {
  opened: string[] = [];

  constructor(view: PopupView) {
    super('popup/view', view);
  }

  openTab = (url: string) => void this.opened.push(url);

  openOptions = () => void this.opened.push('options');
}
