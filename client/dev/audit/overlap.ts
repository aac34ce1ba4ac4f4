import { type Area, called, controls, type Finding, seen, shared, type Text } from "./shown.ts";

/** Px that two things may share: borders, and the slant of italics. */
const SLACK = 2;

interface Piece {
  readonly element: Element;
  readonly area: Area;
}

/** The letters of a line, without the room above and below them. */
const letters = ({ left, top, right, bottom }: Area): Area => {
  const spare = (bottom - top) * 0.22;
  return { left, right, top: top + spare, bottom: bottom - spare };
};

const piecesOf = (texts: readonly Text[]): readonly Piece[] =>
  texts.flatMap(({ element, lines }) =>
    lines.flatMap((line) => {
      const area = seen(letters(line), element);
      return area === null ? [] : [{ element, area }];
    }),
  );

/** Whether an element stays where it is while what lies below it scrolls. */
function floats(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === "sticky" || position === "fixed") return true;
  }
  return false;
}

const related = (a: Element, b: Element): boolean => a === b || a.contains(b) || b.contains(a);

/** How deep two areas lie over each other, in px: the lesser of across and down. */
function depth(a: Area, b: Area): number {
  const both = shared(a, b);
  return both === null ? 0 : Math.min(both.right - both.left, both.bottom - both.top);
}

function overlaps(pieces: readonly Piece[], others: readonly Piece[]): readonly Finding[] {
  const found: Finding[] = [];
  pieces.forEach((one, i) => {
    for (const other of pieces === others ? others.slice(i + 1) : others) {
      const by = depth(one.area, other.area);
      if (by <= SLACK || related(one.element, other.element)) continue;
      if (floats(one.element) || floats(other.element)) continue;
      found.push({ check: "overlap", where: called(one.element), what: `lies on ${called(other.element)}` });
    }
  });
  return found;
}

/** A control may lie over its own card as a whole, so that all of it can be picked. */
const isSheet = (element: Element): boolean =>
  getComputedStyle(element).position === "absolute" && (element.textContent ?? "").trim() === "";

/** Texts that lie on texts, controls on controls, and either on the other. */
export function overlapping(texts: readonly Text[]): readonly Finding[] {
  const written = piecesOf(texts);
  const pressed = controls()
    .filter((element) => !isSheet(element))
    .flatMap((element): readonly Piece[] => {
      const area = seen(element.getBoundingClientRect(), element);
      return area === null ? [] : [{ element, area }];
    });
  return [...overlaps(written, written), ...overlaps(pressed, pressed), ...overlaps(written, pressed)];
}
