import type { ClassNames } from '../class-names.ts';
import { timeText, visibleRange } from '../clock-text.ts';
import { chipSide } from '../direction.ts';
import { chipJslog, eventIdAttribute } from '../encode.ts';
import { chipFill } from '../event-colors.ts';
import { chipHeight, chipTop, MIN_CHIP_HEIGHT } from '../geometry.ts';
import { chipLabel, crossesMidnight, visibleTitle } from '../label.ts';
import type { ReplicaState } from '../model.ts';
import { durationMinutes, type TimedPiece } from '../timed-pieces.ts';
import { element } from './element.ts';

const STRIPES =
  'repeating-linear-gradient(45deg, transparent, transparent 5px, rgba(255, 255, 255, 0.28) 5px, rgba(255, 255, 255, 0.28) 10px)';

function chipStyle(piece: TimedPiece, state: ReplicaState): string {
  const { event, lane, lanes } = piece;
  const drawn = chipHeight(piece.startMinute, piece.endMinute, state.hourHeight);
  const height = state.dialect.clampInlineHeight === true ? Math.max(MIN_CHIP_HEIGHT, drawn) : Math.max(0, drawn);
  const fill = chipFill(event, state);
  const style = [
    `top: ${chipTop(piece.startMinute, state.hourHeight)}px`,
    `height: ${height}px`,
    chipSide((100 * lane) / lanes, 100 / lanes, state).slice(0, -1),
    `z-index: ${5 + lane}`,
    `background-color: ${fill.background}`,
    `border-color: ${fill.border}`,
    `color: ${fill.text}`,
  ];
  if (event.rsvp === 'Tentative') style.push(`background-image: ${STRIPES}`);
  return `${style.join('; ')};`;
}

/** Under an hour only the start is visible (section 3.1); a task shows its start alone as well. */
function timeLine(piece: TimedPiece, state: ReplicaState): string {
  const { event } = piece;
  if (durationMinutes(event) < 60 && !crossesMidnight(event)) return timeText(event.start.minute, state);
  return visibleRange(event.start.minute, event.end.minute, state);
}

/** How much text a chip shows follows its height: 13, 28, 43, 58 px (section 5.3). */
function chipText(document: Document, piece: TimedPiece, state: ReplicaState, names: ClassNames): HTMLElement {
  const { event } = piece;
  const height = chipHeight(piece.startMinute, piece.endMinute, state.hourHeight);
  const struck = event.rsvp === 'Declined' ? ` ${names('declinedText')}` : '';
  const title = element(
    document,
    'span',
    { class: names('titleBox') },
    element(document, 'span', { class: names('title') + struck }, visibleTitle(event)),
  );
  const lines = element(document, 'div', { class: names('chipLines') });
  if (height < 43) {
    const size = height <= 13 ? ' r-tiny' : ' r-short';
    lines.append(
      element(
        document,
        'div',
        { class: names('line') + size },
        title,
        element(document, 'span', { class: names('shortComma') }, ', '),
        element(document, 'span', { class: names('shortTime') + struck }, timeText(event.start.minute, state)),
      ),
    );
  } else {
    lines.append(element(document, 'div', { class: names('line') }, title));
    lines.append(element(document, 'div', { class: names('line', 'timeLine') + struck }, timeLine(piece, state)));
    if (height >= 58 && event.location !== undefined && event.location !== '') {
      lines.append(element(document, 'div', { class: names('line', 'locationLine') }, event.location));
    }
  }
  return element(document, 'div', { 'aria-hidden': 'true', class: names('chipText') }, lines);
}

/** A timed chip of a column (section 2.2 [A]): label first, then the visible text, then the resize handle. */
export function timedChip(document: Document, piece: TimedPiece, state: ReplicaState, names: ClassNames): HTMLElement {
  const { event } = piece;
  const id = eventIdAttribute(event);
  const declined = event.rsvp === 'Declined';
  const outlined = event.rsvp === 'Needs RSVP';
  const classes = [names('timedChip')];
  if (declined) classes.push(names('declined'));
  if (event.rsvp === 'Tentative') classes.push(names('tentative'));
  if (declined || outlined) classes.push('r-outlined');
  const chip = element(document, 'div', {
    role: 'button',
    tabindex: '0',
    'data-eventchip': '',
    'data-eventid': id,
    'data-opens-details': 'true',
    'data-dragsource-type': '2',
    'data-keyboardactiontype': '1',
    jscontroller: 'bqA1ub',
    jsaction: 'click:.CLIENT;keydown:.CLIENT',
    jslog: chipJslog(event, state),
    class: classes.join(' '),
    style: chipStyle(piece, state),
  });
  if (state.dialect.decorativeFirstChild === true && event.color !== undefined) {
    chip.append(element(document, 'div', { 'aria-hidden': 'true', class: names('decoration') }));
  }
  const label = element(document, 'div', { class: names('hiddenLabel') }, chipLabel(event, state));
  if (state.dialect.labelLast !== true) chip.append(label);
  chip.append(chipText(document, piece, state, names));
  if (!declined) {
    // repeats data-eventid: counting [data-eventid] alone counts a chip twice (section 2.1)
    const handle = {
      'aria-hidden': 'true',
      class: names('resizeHandle'),
      'data-eventid': id,
      'data-dragsource-type': '3',
    };
    chip.append(element(document, 'div', handle));
  }
  if (state.dialect.labelLast === true) chip.append(label);
  return chip;
}
