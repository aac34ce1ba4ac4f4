import type { Point } from "../../../shared/analysis/hindsight/twoAxes.ts";
import { type Measure, makeMeasure, sans } from "../../canvas/type.ts";
import type { Box } from "../../ui/placement.ts";
import { alongLine, placedLabels, type Wanted } from "./labels.ts";
import { MARK_RADIUS } from "./Mark.tsx";
import { EDGE, type Picture } from "./picture.ts";

/** What is written into the picture. */
export type LabelKey = "match" | "within" | "history" | "noTextUp" | "noTextAcross" | "frontier";
export type LabelTexts = Readonly<Record<LabelKey, string | null>>;

/** Of the labels, in px; as in the style sheet. */
const LINE = 17;
const FONT = sans(620, 13);
/** The halo around letters. */
const HALO = 2;

/** Of a letter at most, on average: where nothing can be measured, labels keep a little more room than they need. */
const LETTER = 8;

/** Only the measuring needs a canvas: the picture itself is drawn without one. */
function measuring(): Measure {
  try {
    return makeMeasure();
  } catch {
    return (text) => LETTER * text.length;
  }
}

let measure: Measure | null = null;
const widthOf = (text: string): number => {
  measure ??= measuring();
  return measure(text, FONT);
};

const around = ({ x, y }: Point, radius = MARK_RADIUS): Box => ({
  left: x - radius,
  top: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Along a line of the walk-away value, from its far end on. */
const alongUp = (x: number, { top, height }: Box): readonly Box[] =>
  [0.02, 0.9, 0.3, 0.6].map((share) => ({ left: x, top: top + height * share, width: 0, height: LINE }));
const alongAcross = (y: number, { left, width }: Box): readonly Box[] =>
  [0.86, 0.06, 0.6, 0.3].map((share) => ({ left: left + width * share, top: y, width: 1, height: 0 }));

/** From the middle of the frontier outwards. */
function frontierAnchors(frontier: readonly Point[]): readonly Box[] {
  const middle = (frontier.length - 1) / 3;
  return [...frontier.keys()]
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .flatMap((i) => (frontier[i] ? [around(frontier[i], 5)] : []));
}

export interface Label {
  readonly key: LabelKey;
  readonly text: string;
  readonly box: Box;
}

/** The labels for which there is room, and where each stands: on no mark, no line and no other label. */
export function labelsIn(picture: Picture, texts: LabelTexts, frame: Box): readonly Label[] {
  const { match, within, history, noText, frontier } = picture;
  const anchors: Readonly<Record<LabelKey, readonly Box[]>> = {
    match: [around(match)],
    within: within ? [around(within)] : [],
    history: history ? [around(history)] : [],
    frontier: frontierAnchors(frontier),
    noTextAcross: alongAcross(noText.y, frame),
    noTextUp: alongUp(noText.x, frame),
  };
  const wanted = (Object.keys(anchors) as readonly LabelKey[]).flatMap((key): readonly Wanted<LabelKey>[] => {
    const text = texts[key];
    if (text === null) return [];
    return [{ key, size: { width: widthOf(text) + HALO, height: LINE }, anchors: anchors[key] }];
  });
  const marks = [match, within, history].filter((one) => one !== null).map((one) => around(one));
  const lines = [
    ...alongLine(frontier),
    ...(within ? alongLine([match, within]) : []),
    ...alongLine([
      { x: noText.x, y: frame.top },
      { x: noText.x, y: frame.top + frame.height },
    ]),
    ...alongLine([
      { x: frame.left, y: noText.y },
      { x: frame.left + frame.width, y: noText.y },
    ]),
  ];
  return [...placedLabels(wanted, frame, [...marks, ...lines])].map(([key, box]) => ({
    key,
    box,
    text: texts[key] ?? "",
  }));
}

/** The part of the picture within the axes. */
export const frameOf = ({ width, height }: { readonly width: number; readonly height: number }): Box => ({
  left: EDGE.left,
  top: EDGE.top,
  width: width - EDGE.left - EDGE.right,
  height: height - EDGE.top - EDGE.bottom,
});
