import type { EffortMark } from '../platform/marks.ts';
import { drawBars, drawLeaf, drawSign, markAttributes } from './mark-face.ts';
import type { Manner, Wanted } from './mark-wanted.ts';

/** Changes when a piece of a line has to be drawn anew. */
export function lineFaceOf({ role, marks: [mark], text = '' }: Wanted): string {
  if (mark.role !== 'effort' || role !== 'line') return text;
  return [mark.load, mark.aftermath?.severity ?? '', text].join('\n');
}

/** Five bars, a sign where a booked massage is too close, and the words; or the words of a button. */
export function drawLine(element: HTMLElement, { role, marks: [mark], text = '' }: Wanted): void {
  const doc = element.ownerDocument;
  const words = doc.createElement('span');
  words.className = 'words';
  // Sentences are in the user's language, and pages in their own.
  words.dir = 'auto';
  words.textContent = text;
  if (role === 'line' && mark.role === 'effort') element.replaceChildren(...signs(doc, mark), words);
  else if (role === 'offer') element.replaceChildren(drawLeaf(doc), words);
  else element.replaceChildren(words);
}

function signs(doc: Document, { load, aftermath }: EffortMark): HTMLElement[] {
  const bars = doc.createElement('span');
  bars.className = 'bars';
  drawBars(bars, load);
  const severity = aftermath?.severity ?? 'ok';
  if (severity === 'ok' || severity === 'good') return [bars];
  const sign = doc.createElement('span');
  sign.className = 'sign';
  sign.setAttribute('data-severity', severity);
  drawSign(sign, severity);
  return [bars, sign];
}

/** A line's words, then what they do not say. //=> `Very hard · deep from Mon 12:00, light from now, Half marathon, legs need about 72 hours` */
export function nameOf(text: string, { label }: Pick<EffortMark, 'label'>): string {
  return `${text}, ${label}`;
}

/** The contract of the mark it stands for; its name says what it shows and what the mark is called. */
export const lineAttributes: Manner['attributes'] = ({ role, marks: [mark], text = '' }, choice) => {
  if (role === 'ask') return { type: 'button', 'data-action': 'check-in' };
  const known = markAttributes(mark, choice);
  const label = mark.label === text ? text : nameOf(text, mark);
  const severity = mark.role === 'effort' ? mark.aftermath?.severity : null;
  return { ...known, 'aria-label': label, title: mark.label, ...(severity && { 'data-severity': severity }) };
};
