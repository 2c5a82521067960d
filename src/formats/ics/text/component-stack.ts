import { LIMITS } from '../limits.ts';
import type { ProblemList } from '../problem-list.ts';
import type { RawComponent } from './raw-component.ts';
import { IN_CALENDAR, isReadComponent } from './read-properties.ts';

/** `component` is null where we look past everything until its END. */
interface Open {
  name: string;
  component: RawComponent | null;
}

/**
 * Builds the components we read from BEGIN and END. Never recursive and never deeper than the limit, since 100,000 nested
 * BEGINs fit in 2 MB. An event becomes visible to its calendar at its END only, so a cut file has whole events.
 */
export class ComponentStack {
  readonly calendars: RawComponent[] = [];
  readonly #open: Open[] = [];
  readonly #problems: ProblemList;
  #tooDeep = 0;
  #count = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** The component whose properties are to be kept now. */
  get current(): RawComponent | null {
    return this.#tooDeep > 0 ? null : (this.#open.at(-1)?.component ?? null);
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  begin(name: string): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep++;
      return;
    }
    if (IN_CALENDAR.has(name)) while (this.#open.length > 0 && this.#open.at(-1)?.name !== 'VCALENDAR') this.#close();
    if (this.#open.length >= LIMITS.depth) {
      this.#tooDeep = 1;
      this.#problems.add('limit', `components are nested more than ${LIMITS.depth} deep; the inner ones were left out`);
      return;
    }
    this.#open.push({ name, component: this.#admit(name) });
  }

  end(name: string): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    if (!this.#open.some((open) => open.name === name)) return;
    while (this.#open.at(-1)?.name !== name) this.#close();
    this.#close();
  }

  #admit(name: string): RawComponent | null {
    if (!isReadComponent(name)) return null;
    if (++this.#count > LIMITS.components) {
      this.#problems.add('limit', `it has more than ${LIMITS.components} components; the later ones were left out`);
      return null;
    }
    const component: RawComponent = { name, lines: [], children: [] };
    // A calendar counts from its BEGIN: what it holds is readable even where its END was cut off.
    if (name === 'VCALENDAR') this.calendars.push(component);
    return component;
  }

  #close(): void {
    const closed = this.#open.pop()?.component;
    const parent = this.#open.at(-1)?.component;
    if (closed && parent && closed.name !== 'VCALENDAR') parent.children.push(closed);
  }
}
