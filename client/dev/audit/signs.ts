import { called, type Finding, isShown, stage } from "./shown.ts";

/** Colours that say how something stands: what is agreed, kept back, broken or in danger. */
const TOKENS = ["agree", "agree-bg", "reserve", "reserve-bg", "break", "break-bg"];

/** The colours of these tokens in the present theme, as computed styles write them. */
function statusColours(): ReadonlySet<string> {
  const probe = document.body.appendChild(document.createElement("i"));
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return new Set(colours);
}

/** Whether an element is the first to have one of these colours, as its ground, ink or left border. */
function isMarked(element: Element, colours: ReadonlySet<string>): boolean {
  const own = getComputedStyle(element);
  const outer = element.parentElement ? getComputedStyle(element.parentElement) : null;
  if (colours.has(own.color) && own.color !== outer?.color) return true;
  if (Number.parseFloat(own.borderLeftWidth) > 0 && colours.has(own.borderLeftColor)) return true;
  return colours.has(own.backgroundColor);
}

const HOLDS_SHAPE = "svg, img, del, ins, mark";

/** Whether somebody who sees no colours can tell as well: by words, a shape, a pattern, the weight or a line. */
function hasOtherSign(element: Element): boolean {
  if (/\p{L}/u.test(element.textContent ?? "")) return true;
  if (element.closest("svg") || element.matches(HOLDS_SHAPE) || element.querySelector(HOLDS_SHAPE))
    return true;
  const own = getComputedStyle(element);
  const outer = element.parentElement ? getComputedStyle(element.parentElement) : null;
  if (own.backgroundImage !== "none" || own.textDecorationLine !== "none") return true;
  return own.fontWeight !== outer?.fontWeight && (element.textContent ?? "").trim() !== "";
}

/** Things that say by their colour alone how they stand. */
export function colourAlone(): readonly Finding[] {
  const colours = statusColours();
  return [...stage().querySelectorAll("*")]
    .filter((element) => isShown(element) && isMarked(element, colours) && !hasOtherSign(element))
    .map((element) => ({ check: "colour", where: called(element), what: "says it by its colour alone" }));
}
