/** //=> fillLabel('{n} of {of}', { n: 2, of: 4 }) is '2 of 4' */
export function fillLabel(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
