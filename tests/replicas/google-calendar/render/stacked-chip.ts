import type { ClassNames } from '../class-names.ts';
import { timeText } from '../clock-text.ts';
import { stackedSize } from '../density.ts';
import { chipSide } from '../direction.ts';
import { chipJslog, eventIdAttribute } from '../encode.ts';
import { chipFill } from '../event-colors.ts';
import { chipLabel, visibleTitle } from '../label.ts';
import type { ReplicaState } from '../model.ts';
import type { StackedSpan } from '../stacked-spans.ts';
import { inAllDayRow } from '../timed-pieces.ts';
import { type Child, element } from './element.ts';

export interface StackedPlace {
  span: StackedSpan;
  /** index of the day whose cell holds this chip */
  cell: number;
  dayCount: number;
  month: boolean;
}

/** Timed in month: a dot, the time, the title and no background; all-day: the title on its colour. */
function visiblePart(document: Document, place: StackedPlace, state: ReplicaState, names: ClassNames): Child[] {
  const { event } = place.span;
  const struck = event.rsvp === 'Declined' ? ` ${names('declinedText')}` : '';
  if (!place.month || inAllDayRow(event)) {
    const text = element(document, 'span', { class: names('title') + struck }, visibleTitle(event));
    return [element(document, 'span', { 'aria-hidden': 'true', class: names('stackedText') }, text)];
  }
  const dot = element(document, 'div', {
    class: names('monthDot'),
    style: `border-color: ${chipFill(event, state).border};`,
  });
  return [
    element(document, 'div', { 'aria-hidden': 'true', class: names('monthDotBox') }, dot),
    element(
      document,
      'span',
      { 'aria-hidden': 'true', class: names('stackedText') },
      element(document, 'span', { class: names('monthTime') + struck }, timeText(event.start.minute, state)),
      element(document, 'span', { class: names('monthTitle') + struck }, visibleTitle(event)),
    ),
  ];
}

function buttonStyle(event: StackedSpan['event'], state: ReplicaState, month: boolean): string | undefined {
  if (month && !inAllDayRow(event)) return undefined;
  const fill = chipFill(event, state);
  return `background-color: ${fill.background}; border-color: ${fill.border}; color: ${fill.text};`;
}

/**
 * A chip of the all-day row or of the month view (section 2.2 [A]). left/width are percent of the whole week row;
 * the copy under each further day is drawn nearly invisible (.PU9jSd, opacity .01).
 */
export function stackedChip(
  document: Document,
  place: StackedPlace,
  state: ReplicaState,
  names: ClassNames,
): HTMLElement {
  const { span, cell, dayCount, month } = place;
  const { event } = span;
  const copy = cell !== span.first;
  const buttonClasses = [names('stackedButton')];
  if (month && !inAllDayRow(event)) buttonClasses.push(names('stackedTimed'));
  if (copy) buttonClasses.push(names('stackedContinuation'));
  if (event.rsvp === 'Declined') buttonClasses.push(names('declined'));
  const button = element(document, 'div', {
    role: 'button',
    tabindex: '0',
    'data-stacked-layout-chip': 'true',
    class: buttonClasses.join(' '),
    style: buttonStyle(event, state, month),
  });
  if (span.continuesBefore || span.continuesAfter) {
    button.append(element(document, 'div', { 'aria-hidden': 'true', class: names('continuationEdge') }));
  }
  button.append(...visiblePart(document, place, state, names).filter((child) => child !== undefined));
  if (state.dialect.noStackedLabels !== true) {
    button.append(element(document, 'span', { class: names('hiddenLabel') }, chipLabel(event, state)));
  }
  const days = copy ? 1 : span.last - span.first + 1;
  const side = chipSide((100 * cell) / dayCount, (100 * days) / dayCount, state);
  return element(
    document,
    'div',
    {
      'data-eventchip': '',
      'data-eventid': eventIdAttribute(event),
      'data-stacked-layout-chip-container': 'true',
      'data-opens-details': 'true',
      'data-dragsource-type': '1',
      jslog: chipJslog(event, state),
      class: month ? names('stacked', 'stackedMonth') : names('stacked'),
      style: `${side} top: ${span.lane * stackedSize(state).step}px;`,
    },
    button,
  );
}
