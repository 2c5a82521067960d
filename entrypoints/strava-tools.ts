import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../src/page/parts.ts';
import { startCard } from '../src/page/start-card.ts';

/** The card; the worker injects it where somebody asks for it. */
export default defineUnlistedScript(() => {
  providePart('tools', startCard);
});
