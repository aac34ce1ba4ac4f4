import { useTable } from "../play/useTable.ts";
import { Term } from "../ui/Term.tsx";

/** Political capital as pips: filled are free, hatched are spoken for or would be spent, empty are up to the limit. */
export function Capital({ planned }: { readonly planned: number }) {
  const { view, ui } = useTable();
  const own = view.own;
  if (own === null) return null;
  const free = Math.max(0, own.available - planned);
  const pips = Array.from({ length: Math.max(own.cap, own.capital) }, (_, i) =>
    i < free ? "pip-full" : i < own.capital ? "pip-spent" : "",
  );
  return (
    <span class="capital">
      <span class="caption">
        <Term of="capital">{ui.hand.capital}</Term>
      </span>
      <span class="pips" aria-hidden="true">
        {pips.map((kind, i) => (
          // Pips have no identity but their place.
          <i key={i} class={kind} />
        ))}
      </span>
      <b class="numbers" title={ui.hand.capitalLong(own.available, own.capital, own.cap)}>
        {planned > 0 && planned <= own.available
          ? ui.hand.capitalAfter(free, own.available)
          : ui.hand.capitalOf(own.available, own.cap)}
      </b>
    </span>
  );
}
