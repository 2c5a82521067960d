import { render } from 'preact';
import { browser } from '../../src/platform/browser.ts';
import { createPageDoor } from '../../src/ui/extension-page/page-door.ts';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { OPTIONS_EN } from '../../src/words/options-labels.ts';

const place = document.getElementById('options');
if (place) render(<OptionsPage door={createPageDoor(browser.runtime)} labels={OPTIONS_EN} />, place);
