import { element } from './element.ts';

/** Plain line icons of the replica's own, drawn as strokes in a 24×24 box. */
const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  chevron_left: 'M14.5 6l-6 6 6 6',
  chevron_right: 'M9.5 6l6 6-6 6',
  arrow_drop_down: 'M7 10l5 5 5-5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20',
  help: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M9.6 9.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.7M12 16.3v.6',
  settings: 'M4 7h10M18 7h2M16 5v4M4 12h2M10 12h10M8 10v4M4 17h8M16 17h4M14 15v4',
  add: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  schedule: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3 2',
  place: 'M12 21c-4-5-6-8-6-11a6 6 0 1 1 12 0c0 3-2 6-6 11M12 8a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  notes: 'M4 7h16M4 12h16M4 17h10',
  event: 'M5 6h14v14H5zM5 10h14M9 3.5V7M15 3.5V7',
  delete: 'M5 7h14M9 7V5h6v2M7 7l1 13h8l1-13',
  edit: 'M4 20h4L19 9l-4-4L4 16z',
};

export type IconName = keyof typeof PATHS;

/** The name as hidden text in <i>, as icon fonts have it: CPLUS finds the header by the text "search". */
export function icon(document: Document, name: IconName): HTMLElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'r-svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  const ligature = element(document, 'i', { class: 'r-icon', 'aria-hidden': 'true' }, name);
  return element(document, 'span', { class: 'r-iconbox' }, ligature, svg);
}

export function iconButton(document: Document, name: IconName, label: string, action?: string): HTMLElement {
  const attributes = { type: 'button', class: 'r-iconbutton', 'aria-label': label, 'data-replica-action': action };
  return element(document, 'button', attributes, icon(document, name));
}
