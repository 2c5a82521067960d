import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG contrast of two `#rgb` or `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const hex = color.length === 4 ? [...color.slice(1)].map((c) => c + c).join('') : color.slice(1);
  const [r = 0, g = 0, b = 0] = (hex.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const halves = ['tokens', 'word-tokens'].map((name) =>
  readFileSync(`src/ui/card/${name}.css`, 'utf8').split(':host([data-theme="dark"])'),
);
const [light, dark] = [0, 1].map((half) => halves.map((file) => file[half]).join('\n')) as [string, string];
const read = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/(?<![\w-])--([\w-]+): (#\w+)/g)].map(([, name = '', value = '']) => [name, value]),
  );

describe.each([
  ['light', read(light), '#ffffff'],
  ['dark', read(dark), '#131314'],
] as const)('%s colours', (_theme, tokens, grid) => {
  it.each(['text', 'soft', 'accent', 'conflict', 'caution', 'info'])('%s on paper', (name) => {
    expect(contrast(tokens[name] ?? '', tokens.paper ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  it('the primary button', () => {
    expect(contrast(tokens['on-accent'] ?? '', tokens.accent ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  it('slot text on the calendar itself', () => {
    expect(contrast(tokens.accent ?? '', grid)).toBeGreaterThanOrEqual(5.2);
  });
});
