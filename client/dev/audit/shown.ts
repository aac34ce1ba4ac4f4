/** A rectangle on the screen, in CSS px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that the audit found wrong: what, where, and by how much. */
export interface Finding {
  readonly check: "overflow" | "clipped" | "overlap" | "target" | "contrast" | "colour" | "scroll" | "axe";
  readonly where: string;
  readonly what: string;
}

/** A run of text as it is written on the screen, with the element that holds it. */
export interface Text {
  readonly element: Element;
  readonly words: string;
  /** One for each line. */
  readonly lines: readonly Area[];
}

/** How an element is called in a finding: tag, first classes, and the words in it. */
export function called(element: Element): string {
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  const words = name.trim().replace(/\s+/g, " ").slice(0, 40);
  return `${element.tagName.toLowerCase()}${classes.join("")}${words === "" ? "" : ` “${words}”`}`;
}

/** Texts for screen readers alone take a pixel, and nobody sees them. */
function isForReaders(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position, clipPath } = getComputedStyle(at);
    if (position === "absolute" && clipPath === "inset(50%)") return true;
  }
  return false;
}

/** The open dialog, if there is one: what lies behind its veil is not looked at. */
export const stage = (): Element => [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;

export function isShown(element: Element): boolean {
  const visible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return visible && !isForReaders(element);
}

/** All controls that can be seen. */
export const controls = (): readonly Element[] =>
  [
    ...stage().querySelectorAll(
      "a[href], button, input, select, textarea, summary, [role=tab], [tabindex='0']",
    ),
  ].filter(isShown);

const areaOf = ({ left, top, right, bottom }: DOMRect): Area => ({ left, top, right, bottom });

const isNothing = ({ left, top, right, bottom }: Area): boolean => right - left < 1 || bottom - top < 1;

/** Every text that can be seen, line by line. */
export function texts(): readonly Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(stage(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? "";
    if (element === null || words === "" || element.closest("option, script, style")) continue;
    if (!isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].map(areaOf).filter((line) => !isNothing(line));
    if (lines.length > 0) found.push({ element, words, lines });
  }
  return found;
}

/** The part that two areas share; null if they share none. */
export function shared(a: Area, b: Area): Area | null {
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return isNothing(both) ? null : both;
}

const cuts = (overflow: string): boolean => overflow !== "visible";

function isCutter(element: Element): boolean {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  return display !== "inline" && (cuts(overflowX) || cuts(overflowY));
}

/** The elements around one that cut off what reaches beyond them, nearest first. */
export function cutters(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (isCutter(at)) found.push(at);
    if (getComputedStyle(at).position === "fixed") break;
  }
  return found;
}

/** The area within which an element's content is seen. */
export const windowOf = (element: Element): Area => areaOf(element.getBoundingClientRect());

/** The whole page, as far as it can be scrolled. */
const pageArea = (): Area => {
  const { scrollHeight } = document.documentElement;
  return { left: 0, top: -scrollY, right: innerWidth, bottom: Math.max(innerHeight, scrollHeight) - scrollY };
};

/** What can be seen of an area of an element, on all of the page; null if something within it scrolls it away. */
export function seen(area: Area, element: Element): Area | null {
  let left: Area | null = shared(area, pageArea());
  for (const cutter of [element, ...cutters(element)].filter(isCutter))
    left = left && shared(left, windowOf(cutter));
  return left;
}
