import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import type { Picture } from "./picture.ts";

const LANDS = ["alliance", "accession", "defender", "attacker", "occupied", "front"] as const;
const LINKS = { talk: "msg", offer: "file", deal: "handshake" } as const;

/** What patterns, lines and badges of the map mean: each sample is drawn as the map draws it. */
export function MapKey({ tokens }: Pick<Picture, "tokens">) {
  const { ui } = useTable();
  const { lands, joins, place, ready, ringed } = ui.map.key;
  return (
    <section class="map-key" id="map-key" aria-label={ui.map.key.title}>
      <ul>
        {LANDS.map((land) => (
          <li key={land}>
            <span class={`map-sample map-sample-${land}`} /> {lands[land]}
          </li>
        ))}
      </ul>
      <ul>
        {(["talk", "offer", "deal"] as const).map((kind) => (
          <li key={kind}>
            <span class={`map-sample-line map-sample-${kind}`}>
              <Icon name={LINKS[kind]} size="s" />
            </span>
            {joins[kind]}
          </li>
        ))}
        <li>
          <span class="map-sample-place" /> {place}
        </li>
        {tokens.some(({ readiness }) => readiness === "ready") && (
          <li>
            <span class="map-sample-ready">
              <Icon name="check" size="s" />
            </span>
            {ready}
          </li>
        )}
        {tokens.some(({ active }) => active) && (
          <li>
            <span class="map-sample-ringed" /> {ringed}
          </li>
        )}
      </ul>
      <p class="caption">{ui.map.source}</p>
    </section>
  );
}
