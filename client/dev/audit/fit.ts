import { type Area, called, cutters, type Finding, isShown, stage, type Text, windowOf } from "./shown.ts";

/** Px that rounding and the slant of italics may take. */
const SLACK = 2;

/** The page itself never scrolls sideways. */
export function pageOverflow(): readonly Finding[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth + 1) return [];
  const widest = [...document.body.querySelectorAll("*")]
    .filter(isShown)
    .find((element) => element.getBoundingClientRect().right >= scrollWidth - 1);
  const where = widest ? called(widest) : "page";
  return [{ check: "overflow", where, what: `${scrollWidth - innerWidth} px wider than the page` }];
}

const isHard = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";

/** Whether it says itself that there is more. */
function tellsOfMore(element: Element): boolean {
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  return textOverflow === "ellipsis" || webkitLineClamp !== "none";
}

/** How far a line reaches beyond an element that cuts it off for good; 0 if it doesn't. */
function cutBy(cutter: Element, line: Area): number {
  const { overflowX, overflowY } = getComputedStyle(cutter);
  const window = windowOf(cutter);
  const across = isHard(overflowX) ? Math.max(line.right - window.right, window.left - line.left) : 0;
  // The box of a line is taller than its letters.
  const spare = (line.bottom - line.top) * 0.25;
  const down = isHard(overflowY)
    ? Math.max(line.bottom - spare - window.bottom, window.top - line.top - spare)
    : 0;
  return Math.max(across, down);
}

const scrolls = (overflow: string): boolean => overflow === "auto" || overflow === "scroll";

/** Whether something between an element and its cutter scrolls: then the reader can get at what is cut. */
const scrollsBetween = (element: Element, cutter: Element): boolean =>
  cutters(element)
    .slice(0, cutters(element).indexOf(cutter))
    .some((between) => {
      const { overflowX, overflowY } = getComputedStyle(between);
      return scrolls(overflowX) || scrolls(overflowY);
    });

/** Texts that are cut off where no ellipsis says so, and where nothing scrolls. */
export function clippedTexts(all: readonly Text[]): readonly Finding[] {
  return all.flatMap(({ element, words, lines }): readonly Finding[] => {
    for (const cutter of [element, ...cutters(element)]) {
      if (tellsOfMore(cutter)) return [];
      const by = Math.max(...lines.map((line) => cutBy(cutter, line)));
      if (by > SLACK && !scrollsBetween(element, cutter))
        return [
          {
            check: "clipped",
            where: called(cutter),
            what: `“${words.slice(0, 40)}” cut by ${Math.round(by)} px`,
          },
        ];
    }
    return [];
  });
}

/** Panels that scroll both ways: nobody reads those. */
export function badScrollers(): readonly Finding[] {
  return [...stage().querySelectorAll("*")].filter(isShown).flatMap((element): readonly Finding[] => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = scrolls(overflowX) ? element.scrollWidth - element.clientWidth : 0;
    const down = scrolls(overflowY) ? element.scrollHeight - element.clientHeight : 0;
    if (across <= 1 || down <= 1) return [];
    return [
      { check: "scroll", where: called(element), what: `scrolls both ways, by ${across} and ${down} px` },
    ];
  });
}

/** So little is no content that somebody scrolls to: a strip is a line too high for its box. */
const FEW = 8;

/** Strips of tabs that scroll up and down by a few px, and numbers on tabs that are cut at their edge. */
export function badStrips(): readonly Finding[] {
  return [...stage().querySelectorAll("[role=tablist]")]
    .filter(isShown)
    .flatMap((strip): readonly Finding[] => {
      const down = strip.scrollHeight - strip.clientHeight;
      const high = getComputedStyle(strip).overflowY !== "visible" && down > 0 && down <= FEW;
      const where = called(strip);
      const { right } = windowOf(strip);
      const cut = [...strip.querySelectorAll(".badge")].filter((badge) => {
        const own = badge.getBoundingClientRect();
        return own.left < right && own.right > right + 1;
      });
      return [
        ...(high ? [{ check: "scroll" as const, where, what: `scrolls down by ${down} px` }] : []),
        ...cut.map((badge) => ({
          check: "clipped" as const,
          where,
          what: `number ${badge.getAttribute("data-count")} cut`,
        })),
      ];
    });
}
