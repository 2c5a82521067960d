import { describe, expect, it } from 'vitest';
import type { Need, Opener, Unmet } from '../../src/core/model.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { sayInstead, sayOpener, sayUnmet } from '../../src/words/say-unmet.ts';
import { at, days, NOW, planned, slotFor } from '../core/plan/given-plan.ts';

const voice = { words: catalogueFor('en'), zone: 'Europe/Berlin', now: NOW, account: null };
const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const NEED = slotFor(planned([MARATHON]), `pre:${MARATHON.id}`)?.need as Need;
const SATURDAY = { from: at('2026-09-05T10:00'), to: at('2026-09-05T11:00') };
const TEMPO = { title: 'Tempo run', start: at('2026-09-03T18:00') };
const facts = { eventOf: (id: string) => (id === 'tempo' ? TEMPO : undefined), currency: 'EUR' };

function unmet(more: Partial<Unmet> = {}): Unmet {
  return { need: NEED, why: 'no-free-time', opener: null, instead: null, ...more };
}

describe('a need without an hour', () => {
  it('should say what it is for, and why there is none', () => {
    expect(sayUnmet(unmet(), voice)).toBe('Before the marathon on 20 September: no free hour in the right days.');
    expect(sayUnmet(unmet({ why: 'budget' }), voice)).toMatch(/over the month’s budget\.$/);
  });

  it.each<[Opener, string]>([
    [{ change: 'free', event: 'tempo', ...SATURDAY }, 'Moving “Tempo run” would open Saturday 10:00 – 11:00.'],
    [{ change: 'ease', event: 'tempo', ...SATURDAY }, 'Making “Tempo run” easy would open Saturday 10:00 – 11:00.'],
    [
      { change: 'move', event: 'tempo', value: 1, ...SATURDAY },
      'Moving “Tempo run” by a day, to Friday, would open Saturday 10:00 – 11:00.',
    ],
    [
      { change: 'move', event: 'tempo', value: -1, ...SATURDAY },
      'Moving “Tempo run” a day earlier, to Wednesday, would open Saturday 10:00 – 11:00.',
    ],
    [{ change: 'hours', ...SATURDAY }, 'Other days or hours would open Saturday 10:00 – 11:00.'],
    [{ change: 'kind', value: 'sports', ...SATURDAY }, 'A sports massage would fit Saturday 10:00 – 11:00.'],
    [
      { change: 'budget', value: 160, ...SATURDAY },
      'A budget of €160 for September would open Saturday 10:00 – 11:00.',
    ],
  ])('should say the one change that would open one: %j', (opener, text) => {
    expect(sayOpener(opener, facts, voice)).toBe(text);
  });

  it('should say nothing where nothing would', () => {
    expect(sayOpener(null, facts, voice)).toBe('');
  });

  it('should offer rolling in its place, on whose word', () => {
    const instead = { from: at('2026-09-19T18:00'), to: at('2026-09-19T18:15') };
    expect(sayInstead(unmet({ instead }), voice)).toEqual({
      text: 'Ten minutes of rolling is a reasonable stand-in, for example 19 September 18:00.',
      sources: ['Wiewelhove 2019 (doi.org/10.3389/fphys.2019.00376)'],
    });
    expect(sayInstead(unmet(), voice)).toBeNull();
  });
});
