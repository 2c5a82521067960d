import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Does something and waits until question, answer and drawing have followed each other; works under fake timers too. */
export async function settle(run: () => unknown = () => {}) {
  await act(async () => void (await run()));
  for (let round = 0; round < 4; round++) {
    await act(async () => {
      for (let tick = 0; tick < 20; tick++) await Promise.resolve();
    });
  }
}

/** A page of ours in a fresh document, after its first answer. */
export async function showPage(page: ComponentChild) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await settle(() => render(page, root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const found = all(selector);
    if (found.length === 0) throw new Error(`nothing matches ${selector}`);
    return found[0]!;
  };
  return {
    root,
    all,
    one,
    text: () => root.textContent ?? '',
    click: (selector: string) => settle(() => one(selector).click()),
    /** As a user's choice in a field: the value, then the events a browser sends. */
    enter: (selector: string, value: string) =>
      settle(() => {
        const field = one(selector) as HTMLInputElement | HTMLSelectElement;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    submit: (selector: string) =>
      settle(() => one(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))),
    do: settle,
    close: () => render(null, root),
  };
}
