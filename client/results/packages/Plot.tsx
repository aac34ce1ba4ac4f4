import { useEffect, useRef, useState } from "preact/hooks";
import type { Pair, Point } from "../../../shared/analysis/hindsight/twoAxes.ts";
import { useTable } from "../../play/useTable.ts";
import { plain, signed } from "../../text.ts";
import type { Box, Size } from "../../ui/placement.ts";
import { Mark } from "./Mark.tsx";
import { type Picture, pictureOf } from "./picture.ts";
import type { Counted } from "./useCounted.ts";
import { frameOf, type LabelTexts, labelsIn } from "./writing.ts";

/** Below it numbers are left out of the labels; px. */
const ROOMY = 480;
/** How wide dots are drawn, in px: the widest and the narrowest. */
const DOT = { most: 5, least: 1.8 };
/** A frontier of more places than that has smaller marks. */
const CROWDED = 16;

const heightFor = (width: number): number => Math.round(Math.max(280, Math.min(430, width * 0.68)));

/** The width that the picture has, so that it is drawn at the true size of its letters; again when fonts have come. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  // An object, so that drawing again at the same width is a change as well.
  const [{ width }, setWidth] = useState({ width: 0 });
  useEffect(() => {
    if (!place.current) return;
    const element = place.current;
    const again = () => setWidth({ width: element.clientWidth });
    const watch = new ResizeObserver(again);
    watch.observe(element);
    document.fonts.ready.then(again);
    return () => watch.disconnect();
  }, []);
  return { place, width };
}

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** One path for all of them: thousands of elements would slow the page down. */
const dotsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join("");

/** Dots as wide as leaves room between them, if their places were spread over half of the picture. */
const dotWidth = (count: number, { width, height }: Box): number =>
  Math.max(DOT.least, Math.min(DOT.most, 0.6 * Math.sqrt((width * height) / 2 / Math.max(1, count))));

function Axes({ picture: { across, up }, frame }: { readonly picture: Picture; readonly frame: Box }) {
  const [right, bottom] = [frame.left + frame.width, frame.top + frame.height];
  return (
    <g class="plot-axes">
      {across.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${across.scale(tick)} ${frame.top}V${bottom}`} />
          <text x={across.scale(tick)} y={bottom + 18} text-anchor="middle">
            {plain(tick)}
          </text>
        </g>
      ))}
      {up.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${frame.left} ${up.scale(tick)}H${right}`} />
          <text x={frame.left - 8} y={up.scale(tick) + 4.5} text-anchor="end">
            {plain(tick)}
          </text>
        </g>
      ))}
      <path class="plot-edge" d={`M${frame.left} ${frame.top}V${bottom}H${right}`} />
    </g>
  );
}

function Marks({ picture, frame }: { readonly picture: Picture; readonly frame: Box }) {
  const { match, within, history, noText, frontier, places } = picture;
  return (
    <>
      <path class="plot-dots" stroke-width={dotWidth(places.length, frame)} d={dotsOf(places)} />
      <path class="plot-no-text" d={`M${noText.x} ${frame.top}V${frame.top + frame.height}`} />
      <path class="plot-no-text" d={`M${frame.left} ${noText.y}H${frame.left + frame.width}`} />
      <path class="plot-frontier" d={pathOf(frontier)} />
      <g class={frontier.length > CROWDED ? "crowded" : ""}>
        {frontier.map(({ x, y }) => (
          <Mark key={`${x} ${y}`} kind="frontier" x={x} y={y} />
        ))}
      </g>
      {within && <path class="plot-way" d={pathOf([match, within])} />}
      {within && <Mark kind="within" {...within} />}
      {history && <Mark kind="history" {...history} />}
      <Mark kind="match" {...match} />
    </>
  );
}

/** What is written where; numbers only if there is room for them. */
function useLabelTexts({ found, better }: Counted, [x, y]: Pair, roomy: boolean): LabelTexts {
  const words = useTable().ui.packages;
  const both = (values: Readonly<Record<string, number>>, write: (value: number) => string) =>
    [write(values[x] ?? 0), write(values[y] ?? 0)] as const;
  return {
    match: roomy ? words.at(words.match, ...both(found.came, plain)) : words.match,
    within:
      better &&
      (roomy ? words.gaining(...both(better.gains, signed)) : words.both(...both(better.gains, signed))),
    history: found.history && words.inHistory,
    noTextUp: words.noText,
    noTextAcross: words.noText,
    frontier: words.frontier,
  };
}

interface Props {
  readonly counted: Counted;
  readonly pair: Pair;
  readonly names: readonly [string, string];
}

function Drawn({ counted, pair, names, size }: Props & { readonly size: Size }) {
  const { ui } = useTable();
  const texts = useLabelTexts(counted, pair, size.width >= ROOMY);
  const picture = pictureOf(counted, pair, size);
  const frame = frameOf(size);
  return (
    <svg
      class="packages-plot"
      width={size.width}
      height={size.height}
      role="img"
      aria-label={ui.packages.plotLong(...names)}
    >
      <Axes {...{ picture, frame }} />
      <Marks {...{ picture, frame }} />
      {labelsIn(picture, texts, frame).map(({ key, text, box }) => (
        <text key={key} class={`plot-label plot-label-${key}`} x={box.left + 1} y={box.top + 13}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Every package by its value to two parties, the first across and the second up. */
export function Plot(props: Props) {
  const { ui } = useTable();
  const { place, width } = useWidth();
  const [across, up] = props.names;
  return (
    <figure class="packages-figure">
      <p class="plot-title" aria-hidden="true">
        ↑ {ui.packages.valueTo(up)}
      </p>
      <div ref={place} style={{ height: heightFor(width) }}>
        {width > 0 && <Drawn {...props} size={{ width, height: heightFor(width) }} />}
      </div>
      <p class="plot-title plot-title-across" aria-hidden="true">
        {ui.packages.valueTo(across)} →
      </p>
    </figure>
  );
}
