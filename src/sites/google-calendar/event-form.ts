const FIELDS = 'input, textarea, [contenteditable=true], [role=textbox]';

/**
 * True for a field of quick create (a dialog) or of the editor's page; every further question is answered by the second script.
 * //=> the page's search field is in no dialog: false
 */
export function isEventForm(url: URL, element: Element): boolean {
  return element.matches(FIELDS) && (url.pathname.includes('/eventedit') || element.closest('[role=dialog]') !== null);
}
