import { beforeEach, describe, expect, it } from 'vitest';
import { type Answers, createAnswers } from '../../../src/sites/strava/answers.ts';

const page = (number: number) => `https://www.strava.com/athlete/training_activities?page=${number}`;

describe.each([
  ['a list', false],
  ['a feed', true],
])('the addresses to repeat for %s', (_what, grows) => {
  let answers: Answers<string>;
  let asked: string[];
  beforeEach(() => {
    answers = createAnswers<string>(() => 0, grows);
    asked = [];
  });

  /** The page, or another extension in it, asks for a page more; true where it is repeated and answered. */
  function turn(lack: string, answer = (address: string) => answers.take(address, 'read')): boolean {
    asked.push(page(asked.length + 1));
    const address = answers.wanted(asked, lack);
    if (address !== null) answer(address);
    return address !== null;
  }
  const turns = (count: number, lack: string, answer?: (address: string) => void) =>
    Array.from({ length: count }, () => turn(lack, answer)).filter((repeated) => repeated).length;

  it('should be three for one lack that no answer mends, however much is asked', () => {
    expect(turns(50, 'no rows')).toBe(3);
  });

  it('should be three where the network fails', () => {
    expect(turns(50, 'no rows', () => answers.refuse('failed'))).toBe(3);
  });

  it('should be one for each state of a page that is turned fifty times', () => {
    for (let at = 0; at < 50; at++) {
      expect(turn(`row ${at}`)).toBe(true);
      expect(turn('')).toBe(false);
    }
  });

  it('should begin anew once nothing lacked', () => {
    expect(turns(9, 'no rows')).toBe(3);
    expect(turn('')).toBe(false);
    expect(turns(9, 'no rows')).toBe(3);
  });

  it('should not be counted while nothing came back', () => {
    asked.push(page(1));
    for (let look = 0; look < 9; look++) expect(answers.wanted(asked, 'no rows')).toBe(page(1));
  });

  it('should ask one address once for one lack', () => {
    expect(turn('row')).toBe(true);
    expect(answers.wanted(asked, 'row')).toBeNull();
  });
});
