/** Red, green, blue from 0 to 255, and how opaque it is, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const HEX = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i;
const RGB = /^rgba?\(([^)]+)\)$/;

/** Reads `#rrggbb`, `#rrggbbaa`, `rgb(…)` with commas or spaces. Throws on anything else. */
export function colourOf(text: string): Colour {
  const [, six, two = "ff"] = HEX.exec(text.trim()) ?? [];
  if (six) {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => Number.parseInt(six.slice(i, i + 2), 16));
    return [red, green, blue, Number.parseInt(two, 16) / 255];
  }
  const [, inside] = RGB.exec(text.trim()) ?? [];
  if (!inside) throw new Error(`not a colour: ${text}`);
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== "");
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) =>
    part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part),
  );
  return [red, green, blue, alpha];
}

/** What is seen where one colour lies over an opaque other. */
export function over([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
  const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** Relative luminance of an opaque colour, from 0 to 1, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of a colour with an opaque one below it, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(above: Colour, below: Colour): number {
  const [one, other] = [luminance(over(above, below)), luminance(below)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
