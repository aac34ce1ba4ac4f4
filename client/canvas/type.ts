/** Families as named in `fonts.css`. */
const SANS = '"Source Sans 3 Variable", "Segoe UI", sans-serif';
const SERIF = '"Source Serif 4 Variable", Georgia, serif';

/** A font of the canvas: weight 200–900, size in px. */
export const sans = (weight: number, size: number): string => `${weight} ${size}px ${SANS}`;
export const serif = (weight: number, size: number): string => `${weight} ${size}px ${SERIF}`;
export const serifItalic = (weight: number, size: number): string => `italic ${weight} ${size}px ${SERIF}`;

/** The width of a text in px. */
export type Measure = (text: string, font: string, spacing?: number) => number;

/** Measures as the browser will draw. */
export function makeMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser has no canvas to paint on.");
  return (text, font, spacing = 0) => {
    context.font = font;
    context.letterSpacing = `${spacing}px`;
    const { width } = context.measureText(text);
    context.letterSpacing = "0px";
    return width;
  };
}

const FACES = [sans(400, 14), sans(650, 14), serif(640, 17), serifItalic(400, 14)];

/**
 * Loads the fonts that some text needs: a canvas doesn't draw itself again when a font arrives. True if any
 * was still to come, so that what has been drawn must be drawn again. Never rejects: without the font the
 * next in the family is used.
 */
export async function loadFonts(text: string): Promise<boolean> {
  const missing = FACES.filter((face) => !document.fonts.check(face, text || "A"));
  await Promise.allSettled(missing.map((face) => document.fonts.load(face, text || "A")));
  return missing.length > 0;
}
