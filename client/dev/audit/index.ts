import { pale } from "./contrasts.ts";
import { badScrollers, badStrips, clippedTexts, pageOverflow } from "./fit.ts";
import { overlapping } from "./overlap.ts";
import { type Finding, texts } from "./shown.ts";
import { colourAlone } from "./signs.ts";
import { smallTargets } from "./targets.ts";

/** The same thing said of many elements is said once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const known = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...known.values()];
}

/** Everything that can be measured on the page as it stands: fit, overlap, targets, contrast, colour as the only sign. */
export function audit(): readonly Finding[] {
  const all = texts();
  return once([
    ...pageOverflow(),
    ...clippedTexts(all),
    ...badScrollers(),
    ...badStrips(),
    ...overlapping(all),
    ...smallTargets(),
    ...pale(all),
    ...colourAlone(),
  ]);
}

Object.assign(window, { audit });
