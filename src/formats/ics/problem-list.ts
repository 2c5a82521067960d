import type { Problem } from '../../core/model.ts';
import { LIMITS } from './limits.ts';

/** Collects what went wrong. Equal problems are told once, and a file of 20,000 broken events makes no list of 20,000. */
export class ProblemList {
  readonly #where: string;
  readonly #told: Problem[] = [];
  /** How often each was told, by code and detail. */
  readonly #times = new Map<string, number>();
  readonly #counts = new Map<Problem['code'], number>();

  constructor(where: string) {
    this.#where = where;
  }

  add(code: Problem['code'], detail: string): void {
    const key = `${code} ${detail}`;
    const times = this.#times.get(key);
    if (times !== undefined) {
      this.#times.set(key, times + 1);
      return;
    }
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > LIMITS.problems) return;
    this.#times.set(key, 1);
    this.#told.push({ code, where: this.#where, detail });
  }

  /** All of them, with a last line for those beyond the cap. */
  list(): Problem[] {
    const more: Problem[] = [];
    for (const [code, count] of this.#counts) {
      const left = count - LIMITS.problems;
      if (left > 0) more.push({ code, where: this.#where, detail: `and ${left} more of this kind` });
    }
    return [...this.#told.map((problem) => this.#withTimes(problem)), ...more];
  }

  #withTimes(problem: Problem): Problem {
    const times = this.#times.get(`${problem.code} ${problem.detail}`) ?? 1;
    const isCounted = problem.code === 'unreadable-event' || problem.code === 'bad-rule';
    return times === 1 || !isCounted ? problem : { ...problem, detail: `${problem.detail} (${times} times)` };
  }
}
