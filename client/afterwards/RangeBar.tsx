import type { HazardOutlook } from "../../shared/analysis/hazard/index.ts";
import { useTable } from "../play/useTable.ts";

const [W, H] = [300, 22];
const x = (tenths: number): number => 4 + ((W - 8) * tenths) / 1000;

/** A range of chances on a line from 0 to 100 per cent, with the central guess marked. */
export function RangeBar({ outlook }: { readonly outlook: HazardOutlook }) {
  const { ui } = useTable();
  const { low, central, high } = outlook;
  return (
    <svg
      class="range-bar"
      viewBox={`0 0 ${W} ${H}`}
      role="img"
      aria-label={ui.afterwards.rangeLong(low, central, high)}
    >
      <line class="range-axis" x1={x(0)} x2={x(1000)} y1={H - 5} y2={H - 5} />
      {[0, 250, 500, 750, 1000].map((mark) => (
        <line key={mark} class="range-axis" x1={x(mark)} x2={x(mark)} y1={H - 8} y2={H - 2} />
      ))}
      <rect class="range-span" x={x(low)} width={Math.max(2, x(high) - x(low))} y={3} height={9} rx={2} />
      <rect class="range-centre" x={x(central) - 2} width={4} y={0} height={15} />
    </svg>
  );
}
