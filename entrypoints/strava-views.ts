import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { flowDots } from '../src/page/flow-dots.ts';
import { panel } from '../src/page/panel.ts';
import { providePart } from '../src/page/parts.ts';

/** The dots of a training calendar and the panel of one activity; the worker injects it where such a page is marked. */
export default defineUnlistedScript(() => {
  providePart('views', { manners: { days: flowDots, lines: panel } });
});
