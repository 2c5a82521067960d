import type { OptionsView } from '../../../src/platform/options-view.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { OPTIONS_EN } from '../../../src/words/options-labels.ts';
import { FakePageDoor } from '../extension-page/fake-page-door.ts';
import { showPage } from '../extension-page/shown-page.ts';

export async function showOptions(view: OptionsView) {
  const door = new FakePageDoor('options/view', view);
  return { door, page: await showPage(<OptionsPage door={door} labels={OPTIONS_EN} />) };
}
