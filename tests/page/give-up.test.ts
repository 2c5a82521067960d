import { describe, expect, it } from 'vitest';
import { createGiveUp } from '../../src/page/give-up.ts';

describe('createGiveUp', () => {
  it('puts marks back sixty times a minute, then lets the page win', () => {
    let now = 0;
    const mayPutBack = createGiveUp(() => now);
    const answers = Array.from({ length: 62 }, () => {
      now += 100;
      return mayPutBack();
    });
    expect(answers).toEqual([...Array(60).fill(true), false, false]);
  });

  it('a minute later it tries again', () => {
    let now = 0;
    const mayPutBack = createGiveUp(() => now);
    for (let i = 0; i < 60; i++) mayPutBack();
    now = 59_999;
    expect(mayPutBack()).toBe(false);
    now = 60_000;
    expect(mayPutBack()).toBe(true);
  });

  it('a page that changes its week now and then is never given up', () => {
    let now = 0;
    const mayPutBack = createGiveUp(() => now);
    const answers = Array.from({ length: 500 }, () => {
      now += 1100;
      return mayPutBack();
    });
    expect(answers).not.toContain(false);
  });
});
