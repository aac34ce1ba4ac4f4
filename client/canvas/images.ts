import { ICONS, type IconName } from "../icons.ts";

/** Images that canvases draw. One that can't be loaded is left out: what it stands for is drawn without it. */
export type Images = ReadonlyMap<string, HTMLImageElement>;

const flags = new Map<string, HTMLImageElement>();
const icons = new Map<string, HTMLImageElement>();
const missing = new Set<string>();

/** Where a flag lies, by its two-letter code. */
export const flagUrl = (code: string): string => `${import.meta.env.BASE_URL}flags/${code}.svg`;

/** The flags that have been loaded, by their codes. */
export const FLAGS: Images = flags;

/** Loads the flags that are not there yet; true if there were any. */
export async function loadFlags(codes: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(codes)].filter((code) => !flags.has(code) && !missing.has(code));
  await Promise.all(wanted.map((code) => load(flags, code, flagUrl(code))));
  return wanted.length > 0;
}

/** An icon in a colour, as it is kept among the images. */
export const iconKey = (name: IconName, colour: string): string => `${name} ${colour}`;

/** The icons that have been loaded, by `iconKey`. */
export const ICON_IMAGES: Images = icons;

/** Loads icons in a colour that are not there yet; true if there were any. */
export async function loadIcons(names: readonly IconName[], colour: string): Promise<boolean> {
  const wanted = [...new Set(names)].filter((name) => !icons.has(iconKey(name, colour)));
  await Promise.all(wanted.map((name) => load(icons, iconKey(name, colour), iconUrl(name, colour))));
  return wanted.length > 0;
}

/** An icon as a picture of its own, a little bolder than in text, as it is drawn small. */
function iconUrl(name: IconName, colour: string): string {
  const body = ICONS[name]
    .replaceAll("currentColor", colour)
    .replaceAll('stroke-width="2"', 'stroke-width="2.2"');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24">${body}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function load(into: Map<string, HTMLImageElement>, key: string, url: string): Promise<void> {
  return new Promise((resolve) => {
    const image = new Image(128, 128);
    image.onload = () => {
      into.set(key, image);
      resolve();
    };
    image.onerror = () => {
      missing.add(key);
      resolve();
    };
    image.src = url;
  });
}
