/** Always there, so that screen readers hear when its text comes. */
export function RefusedLine({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} class="refused" aria-live="polite">
      {text}
    </p>
  );
}
