import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  name: string;
  /** Its place in the page's address. */
  anchor?: string;
  children: ComponentChildren;
}

/** A part of a page under its own heading, so that screen readers can walk from part to part. */
export function Section({ title, name, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} class={`part ${name}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
