/** Mixing of colours as the style sheets mix them; Ottosson's OKLab (2020), the space of `color-mix(in oklab, …)`. */

/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Rgba = [number, number, number, number];

/** Reads `#rgb`, `#rrggbb`, `transparent` and `rgba(…)`. @throws for any other way to write a colour */
export function parseColour(text: string): Rgba {
  if (text === 'transparent') return [0, 0, 0, 0];
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const [r, g, b] = [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as [number, number, number];
    return [r, g, b, 1];
  }
  const parts = /^rgba\(([^)]+)\)$/.exec(text)?.[1]?.split(',').map(Number);
  if (parts?.length === 4) return parts as Rgba;
  throw new Error(`“${text}” is not a colour the pictures can read`);
}

/** A colour as a style sheet writes it. */
export const formatColour = ([r, g, b, a]: Rgba): string =>
  `rgba(${[r, g, b].map((channel) => Math.round(channel)).join(',')},${Math.round(a * 1000) / 1000})`;

/** `share` (0 to 1) of one colour in another, weighted by alpha as CSS does. */
export function mix(one: Rgba, share: number, other: Rgba): Rgba {
  const alpha = one[3] * share + other[3] * (1 - share);
  if (alpha === 0) return [0, 0, 0, 0];
  const [a, b] = [toLab(one), toLab(other)];
  const lab = a.map(
    (value, at) => (value * one[3] * share + (b[at] as number) * other[3] * (1 - share)) / alpha,
  );
  return [...fromLab(lab as [number, number, number]), alpha];
}

const linear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const gamma = (value: number): number =>
  255 * (value <= 0.0031308 ? 12.92 * Math.max(0, value) : 1.055 * Math.min(1, value) ** (1 / 2.4) - 0.055);

function toLab([red, green, blue]: Rgba): [number, number, number] {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([lightness, a, b]: [number, number, number]): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
