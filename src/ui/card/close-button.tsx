/** @jsxImportSource ../light-jsx */

export function CloseButton({ label }: { label: string }) {
  return (
    <button type="button" class="close" data-action="close" aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
