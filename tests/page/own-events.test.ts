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
  /** The host is one of marks. */
  let marks: boolean;

  beforeEach(() => {
    life = new AbortController();
    heard = [];
    done = [];
    dragging = false;
    marks = false;
    ours = document.createElement('kneadtime-card');
    theirs = document.createElement('div');
    inside = document.createElement('button');
    ours.attachShadow({ mode: 'open' }).append(inside);
    document.body.replaceChildren(ours, theirs);
    ownEvents({
      doc: document,
      isHost: (node) => node === ours,
      isMarks: (node) => node === ours && marks,
      near: () => done.push('near'),
      act: (target) => done.push(`click ${target.localName}`),
      key: (event) => done.push(event.key),
      pointer: (event) => {
        if (/^(?:blur|visib)/.test(event.type) || event.buttons === 0) dragging = false;
        return dragging && event.type !== 'pointerdown';
      },
      outside: (event) => done.push(`outside ${event.type}`),
      signal: life.signal,
    });
    for (const type of [...LISTENED, ...RELEASED])
      document.addEventListener(type, (event) => heard.push(event.type), { signal: life.signal });
  });
  afterEach(() => life.abort());

  const send = (target: EventTarget, event: Event, trusted = true) => {
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    target.dispatchEvent(event);
  };
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

  it.each(['a move without a button', 'blur', 'visibilitychange', 'lostpointercapture'])('%s ends a drag', (how) => {
    fire(inside, 'pointerdown');
    dragging = true;
    fire(theirs, 'pointermove');
    if (how === 'blur') send(document.defaultView as Window, new Event('blur'));
    else if (how === 'visibilitychange') {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      send(document, new Event('visibilitychange', { bubbles: true }));
      Reflect.deleteProperty(document, 'hidden');
    } else {
      const type = how === 'lostpointercapture' ? how : 'pointermove';
      send(theirs, new PointerEvent(type, { buttons: 0, bubbles: true, composed: true }));
    }
    expect(dragging).toBe(false);
    heard.length = 0;
    fire(theirs, 'pointermove', 'mousemove', 'keydown');
    expect(heard).toEqual(['pointermove', 'mousemove', 'keydown']);
  });

  it('an element that loses the focus ends no drag', () => {
    fire(inside, 'pointerdown');
    dragging = true;
    fire(theirs, 'pointermove');
    send(theirs, new Event('blur'));
    fire(theirs, 'pointermove');
    expect(heard).toEqual([]);
  });

  it('on a mark only the keys that it needs are ours', () => {
    marks = true;
    const keys = ['j', 'd', 'ArrowUp', 'Enter', ' ', 'Escape', 'Tab', '?'];
    for (const key of keys) send(inside, new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    expect(done).toEqual(['ArrowUp', 'Enter', ' ', 'Escape', 'Tab']);
    expect(heard).toEqual(['keydown', 'keydown', 'keydown']);
  });

  it('does nothing for what no hand did', () => {
    const options = { bubbles: true, composed: true };
    for (const event of ['pointerover', 'focusin', 'click', 'pointerdown'].map((type) => new Event(type, options))) {
      send(inside, event, false);
      send(theirs, new Event(event.type, options), false);
    }
    send(inside, new KeyboardEvent('keydown', { key: 'Escape', ...options }), false);
    expect(done).toEqual([]);
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
