import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the popup under its own heading, so that screen readers can walk from part to part. */
export function Section({ title, name, children }: { title: string; name: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={`part ${name}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
