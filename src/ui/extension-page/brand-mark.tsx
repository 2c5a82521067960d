/** The same two palms as public/icon.svg, in the colour of the text around them. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg class="brand-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M13.5 30C8 29.5 4.7 26.8 3.1 22.5C2.1 19.8 1.3 17 1 14.5C3.6 15.2 5.4 16.8 6.3 19C5.7 12.5 8 6.5 12 2C13 5.5 13.5 10 13.5 15Z" />
      <path d="M18.5 30C24 29.5 27.3 26.8 28.9 22.5C29.9 19.8 30.7 17 31 14.5C28.4 15.2 26.6 16.8 25.7 19C26.3 12.5 24 6.5 20 2C19 5.5 18.5 10 18.5 15Z" />
    </svg>
  );
}
