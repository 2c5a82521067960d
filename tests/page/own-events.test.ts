// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownEvents } from '../../src/page/own-events.ts';

describe('ownEvents', () => {
  let life: AbortController;
  let ours: HTMLElement;
  let inside: HTMLElement;
  let theirs: HTMLElement;
  let heard: string[];
  let done: string[];

  beforeEach(() => {
    life = new AbortController();
    heard = [];
    done = [];
    ours = document.createElement('kneadtime-card');
    theirs = document.createElement('div');
    inside = document.createElement('button');
    ours.attachShadow({ mode: 'open' }).append(inside);
    document.body.replaceChildren(ours, theirs);
    ownEvents({
      doc: document,
      isHost: (node) => node === ours,
      click: (target) => done.push(`click ${target.localName}`),
      key: (event) => done.push(event.key),
      outside: (event) => done.push(`outside ${event.type}`),
      signal: life.signal,
    });
    for (const type of ['keydown', 'keyup', 'input', 'paste', 'wheel', 'pointerdown', 'pointerup', 'mouseup', 'click'])
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
      target.dispatchEvent(event);
    }
  };

  it('keeps what happens in our hosts from the page, and serves it', () => {
    fire(inside, 'keydown', 'keyup', 'input', 'paste', 'wheel', 'pointerdown', 'pointerup', 'click');
    expect(heard).toEqual([]);
    expect(done).toEqual(['j', 'click button']);
  });

  it('leaves the page its own', () => {
    fire(theirs, 'keydown', 'keyup', 'input', 'paste', 'wheel', 'pointerdown', 'pointerup', 'click');
    expect(heard).toEqual(['keydown', 'keyup', 'input', 'paste', 'wheel', 'pointerdown', 'pointerup', 'click']);
    expect(done).toEqual(['outside pointerdown']);
  });

  it('a page that drags over our mark hears where the drag ends', () => {
    fire(theirs, 'pointerdown');
    fire(inside, 'pointerup', 'mouseup');
    expect(heard).toEqual(['pointerdown', 'pointerup', 'mouseup']);
    fire(inside, 'pointerdown', 'pointerup', 'mouseup');
    expect(heard).toHaveLength(3);
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
