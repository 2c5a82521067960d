// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownEvents } from '../../src/page/own-events.ts';

const LISTENED = ['keydown', 'keyup', 'input', 'paste', 'wheel', 'pointerdown', 'pointermove', 'mousemove'];
const RELEASED = ['pointerup', 'mouseup', 'click'];

describe('ownEvents', () => {
  let life: AbortController;
  let ours: HTMLElement;
  let inside: HTMLElement;
  let theirs: HTMLElement;
  let heard: string[];
  let done: string[];
  /** From the first move to the release. */
  let dragging: boolean;

  beforeEach(() => {
    life = new AbortController();
    heard = [];
    done = [];
    dragging = false;
    ours = document.createElement('kneadtime-card');
    theirs = document.createElement('div');
    inside = document.createElement('button');
    ours.attachShadow({ mode: 'open' }).append(inside);
    document.body.replaceChildren(ours, theirs);
    ownEvents({
      doc: document,
      isHost: (node) => node === ours,
      near: () => done.push('near'),
      act: (target) => done.push(`click ${target.localName}`),
      key: (event) => done.push(event.key),
      pointer: (event) => dragging && event.type !== 'pointerdown',
      outside: (event) => done.push(`outside ${event.type}`),
      signal: life.signal,
    });
    for (const type of [...LISTENED, ...RELEASED])
      document.addEventListener(type, (event) => heard.push(event.type), { signal: life.signal });
  });
  afterEach(() => life.abort());

  const fire = (target: Element, ...types: string[]) => {
    for (const type of types) {
      const options = { bubbles: true, composed: true, cancelable: true };
      const event = /^key/.test(type)
        ? new KeyboardEvent(type, { ...options, key: 'j' })
        : type === 'click'
          ? new MouseEvent(type, options)
          : new Event(type, options);
      Object.defineProperty(event, 'isTrusted', { value: true });
      target.dispatchEvent(event);
    }
  };

  it('keeps what happens in our hosts from the page, and serves it', () => {
    fire(inside, 'keydown', 'keyup', 'input', 'paste', 'wheel', 'pointerdown', 'pointerup', 'click');
    expect(heard).toEqual([]);
    expect(done).toEqual(['j', 'click button']);
  });

  it('leaves the page its own', () => {
    const all = [...LISTENED, ...RELEASED];
    fire(theirs, ...all);
    expect(heard).toEqual(all);
    expect(done).toEqual(['outside pointerdown']);
  });

  it('says when somebody comes near', () => {
    fire(inside, 'pointerover', 'focusin');
    fire(theirs, 'pointerover', 'focusin');
    expect(done).toEqual(['near', 'near']);
  });

  it('a page that drags over our mark hears where the drag ends', () => {
    dragging = true;
    fire(theirs, 'pointerdown');
    fire(inside, 'pointermove', 'pointerup', 'mouseup');
    expect(heard).toEqual(['pointerdown', 'pointermove', 'pointerup', 'mouseup']);
    dragging = false;
    fire(inside, 'pointerdown', 'pointerup', 'mouseup');
    expect(heard).toHaveLength(4);
  });

  it('a drag of ours is ours wherever it goes, and so is Escape; no click follows', () => {
    fire(inside, 'pointerdown');
    dragging = true;
    fire(theirs, 'pointermove', 'mousemove', 'keydown', 'pointerup', 'mouseup', 'click');
    expect(heard).toEqual([]);
    expect(done).toEqual(['j']);
    dragging = false;
    fire(theirs, 'mousemove', 'keydown', 'pointerdown', 'pointerup', 'click');
    expect(heard).toEqual(['mousemove', 'keydown', 'pointerdown', 'pointerup', 'click']);
  });

  it('a drag that ends without a click swallows no later one', () => {
    fire(inside, 'pointerdown');
    dragging = true;
    fire(theirs, 'pointermove', 'pointerup');
    dragging = false;
    fire(inside, 'pointerdown', 'pointerup', 'click');
    expect(done).toEqual(['click button']);
  });

  it('stops nothing once it has ended', () => {
    life.abort();
    const late: string[] = [];
    const end = new AbortController();
    document.addEventListener('click', (event) => late.push(event.type), { signal: end.signal });
    fire(inside, 'click');
    end.abort();
    expect(late).toEqual(['click']);
    expect(done).toEqual([]);
  });
});
