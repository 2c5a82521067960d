import { element } from '../render/element.ts';
import { own } from './ownership.ts';

const SHOWN_MS = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function showToast(document: Document, text: string): void {
  document.querySelector('.r-toast')?.remove();
  clearTimeout(timer);
  const toast = own(element(document, 'div', { class: 'r-toast', role: 'status', 'aria-live': 'polite' }, text));
  document.body.append(toast);
  timer = setTimeout(() => toast.remove(), SHOWN_MS);
}
