import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../src/platform/browser.ts';
import { createEnv } from '../src/worker/create-env.ts';
import { engine } from '../src/worker/engine.ts';
import { listen } from '../src/worker/listen.ts';

export default defineBackground(() => {
  listen(browser, createEnv(browser, engine));
});
