// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { morph } from './google-calendar/page/morph.ts';
import { own, stripForeign } from './google-calendar/page/ownership.ts';
import { renderView } from './google-calendar/render/view.ts';
import { randomWeek } from './google-calendar/scenario/random-week.ts';

describe('recycled nodes', () => {
  it('look like newly built ones, whatever they showed before', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const live = own(renderView(document, randomWeek(seed)));
      const next = randomWeek(seed + 1000);
      morph(live, renderView(document, next));
      // attributes may have come in another order
      expect(live.isEqualNode(renderView(document, next)), `seed ${seed}`).toBe(true);
    }
  });

  it('keep foreign children and attributes, and their identity', () => {
    const live = own(renderView(document, randomWeek(7)));
    const layer = live.querySelector('.r-chips');
    const chip = live.querySelector('[data-column-index] [data-eventchip]');
    const mark = document.createElement('x-mark');
    layer?.append(mark);
    chip?.setAttribute('data-foreign', '1');
    morph(live, renderView(document, { ...randomWeek(7), events: randomWeek(8).events, theme: 'dark' }));
    expect(mark.parentElement).toBe(layer);
    if (chip?.isConnected === true) expect(chip.getAttribute('data-foreign')).toBe('1');
  });

  it('are told from foreign ones when a dialog strips itself', () => {
    const dialog = own(document.createElement('div'));
    const inner = own(document.createElement('p'));
    dialog.append(inner, document.createElement('x-mark'));
    inner.append(document.createElement('x-mark'));
    stripForeign(dialog);
    expect(dialog.outerHTML).toBe('<div><p></p></div>');
  });
});
