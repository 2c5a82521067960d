/** @jsxImportSource ../../../src/ui/light-jsx */
// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import type { VirtualChild } from '../../../src/ui/light-jsx/jsx-runtime.ts';
import { render } from '../../../src/ui/light-jsx/render.ts';

describe('render', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.replaceChildren(root);
  });
  const show = (child: VirtualChild) => {
    render(child, root);
    return root.innerHTML;
  };

  it('makes elements, text and lists, and calls components', () => {
    const Greeting = ({ name }: { name: string }) => <b>Hello {name}</b>;
    const line = (
      <p class="line">
        <Greeting name="Ada" /> {2}
        {[1, 2].map((n) => (
          <i key={n}>{n}</i>
        ))}
      </p>
    );
    expect(show(line)).toBe('<p class="line"><b>Hello Ada</b> 2<i>1</i><i>2</i></p>');
  });

  it('keeps the nodes of what stays, and with them the focus', () => {
    const view = (open: boolean, name: string) => (
      <div class={open ? 'open' : 'shut'}>
        {open && <p>More</p>}
        <button type="button">{name}</button>
      </div>
    );
    show(view(false, 'Add'));
    const button = root.querySelector('button');
    const text = button?.firstChild;
    button?.focus();
    expect(show(view(true, 'Added'))).toContain('<p>More</p><button type="button">Added</button>');
    show(view(false, 'Add'));
    expect(root.querySelector('button')).toBe(button);
    expect(button?.firstChild).toBe(text);
    expect(document.activeElement).toBe(button);
  });

  it('puts another element where another tag is asked for, and takes away what is too much', () => {
    show([<p key="1">One</p>, <p key="2">Two</p>, <p key="3">Three</p>]);
    const [first] = root.children;
    expect(show([<p key="1">One</p>, <b key="2">Two</b>])).toBe('<p>One</p><b>Two</b>');
    expect(root.children[0]).toBe(first);
    expect(show(null)).toBe('');
  });

  it('says false only where it means something', () => {
    const button = (busy: boolean) => (
      <button type="button" disabled={busy} aria-busy={busy} title={busy ? 'Wait' : undefined} tabIndex={-1}>
        Add
      </button>
    );
    expect(show(button(true))).toBe(
      '<button type="button" disabled="" aria-busy="true" title="Wait" tabindex="-1">Add</button>',
    );
    show(button(false));
    const attributes = (element: Element | null) => element?.getAttributeNames().toSorted();
    expect(attributes(root.firstElementChild)).toEqual(['aria-busy', 'tabindex', 'type']);
    expect(root.firstElementChild?.getAttribute('aria-busy')).toBe('false');
  });

  it('writes an attribute or a text only when it changes', async () => {
    const view = (n: number) => <p title="same">{n}</p>;
    show(view(1));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    show(view(1));
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    show(view(2));
    records.push(...observer.takeRecords());
    expect(records.map((record) => record.type)).toEqual(['characterData']);
  });

  it('draws in the namespace of drawings', () => {
    show(
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8" />
        </svg>
      </span>,
    );
    const [svg, path] = [root.querySelector('svg'), root.querySelector('path')];
    expect(svg?.getAttribute('viewBox')).toBe('0 0 16 16');
    for (const node of [svg, path]) expect(node?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    const kept = svg;
    show(
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M0 0" />
        </svg>
      </span>,
    );
    expect(root.querySelector('svg')).toBe(kept);
  });

  it('a select shows its value, once its options are there, and again when another is asked for', () => {
    const picker = (value: string, options: string[]) => (
      <select aria-label="Kind" value={value}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
    show(picker('b', ['a', 'b']));
    const select = root.querySelector('select') as HTMLSelectElement;
    expect(select.value).toBe('b');
    expect(select.hasAttribute('value')).toBe(false);
    // Somebody picked another, and it was refused.
    select.value = 'a';
    show(picker('b', ['a', 'b']));
    expect(select.value).toBe('b');
    show(picker('c', ['a', 'b', 'c']));
    expect(root.querySelector('select')).toBe(select);
    expect(select.value).toBe('c');
  });

  it('markup in a string stays text', () => {
    const hostile = '<img src=x onerror=alert(1)> &amp; {0}';
    show(
      <p title={hostile}>
        {hostile}
        <b>{[hostile]}</b>
      </p>,
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('b')?.textContent).toBe(hostile);
    expect(root.firstElementChild?.getAttribute('title')).toBe(hostile);
    expect(root.textContent).toBe(hostile + hostile);
  });
});
