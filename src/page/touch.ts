/** What a hand does on purpose. Moving the pointer is not among it: nobody holds a mouse still after a click. */
const TOUCHES = ['keydown', 'pointerdown', 'mousedown', 'touchstart', 'wheel', 'input', 'drop'];

/**
 * Whether the user has left the page alone since it loaded. What happened before this script started counts too, where the browser
 * remembers it (`userActivation`).
 */
export function createTouch(view: Window, signal: AbortSignal): () => boolean {
  let touched = false;
  const onTouch = (event: Event) => {
    touched ||= event.isTrusted;
  };
  for (const type of TOUCHES) view.addEventListener(type, onTouch, { capture: true, passive: true, signal });
  return () => !touched && view.navigator.userActivation?.hasBeenActive !== true;
}
