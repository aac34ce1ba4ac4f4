/** What is marked in the picture. Each has a shape of its own, for whoever does not tell the colours apart. */
export type MarkKind = "match" | "within" | "history" | "noText" | "frontier" | "package";

const SHAPES: Readonly<Record<MarkKind, preact.JSX.Element>> = {
  match: <circle r={5.5} />,
  within: <circle r={8} />,
  history: <path d="M0-8.5 8.5 0 0 8.5-8.5 0Z" />,
  noText: <path d="M-9 0H9M0-9V9" />,
  frontier: <circle r={3.5} />,
  package: <circle r={2.4} />,
};

/** Half the room that a mark takes, in px. */
export const MARK_RADIUS = 9;

/** A mark at a place of the picture. */
export const Mark = ({ kind, x, y }: { readonly kind: MarkKind; readonly x: number; readonly y: number }) => (
  <g class={`mark mark-${kind}`} transform={`translate(${x} ${y})`}>
    {SHAPES[kind]}
  </g>
);

/** The same beside words; the frontier with a piece of its line. */
export const MarkIcon = ({ kind }: { readonly kind: MarkKind }) => (
  <svg class="mark-icon" viewBox="-10 -10 20 20" aria-hidden="true">
    {kind === "frontier" && <path class="plot-frontier" d="M-10-3 10 3" />}
    <Mark kind={kind} x={0} y={0} />
  </svg>
);
