import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Scroll } from "../ui/Scroll.tsx";
import { linesOf, TalkButton } from "./PlaceList.tsx";
import type { Picture } from "./picture.ts";

/** Where no map is drawn: every delegation with what it says of itself. */
export function Delegations({ picture }: { readonly picture: Picture }) {
  const { view, names, ui } = useTable();
  const opening = (seat: string) => view.scenario.seats[seat]?.brief.public.split(/\n\s*\n/)[0] ?? "";
  return (
    <section class="map-panel delegations" aria-label={ui.map.delegations} {...at("map")}>
      <Scroll label={ui.map.delegations}>
        <h2 class="heading-2">{ui.map.delegations}</h2>
        {picture.highlight && <p class="caption">{ui.map.held(picture.highlight.lines.join(", "))}</p>}
        <ul aria-label={ui.map.delegations}>
          {picture.tokens.map((token) => (
            <li key={token.seat}>
              <span class="delegation-head">
                <Party party={token.seat} />
                <TalkButton seat={token.seat} />
              </span>
              <span class="caption">{linesOf(token, picture, { names, ui })}</span>
              <p>{opening(token.seat)}</p>
            </li>
          ))}
        </ul>
      </Scroll>
    </section>
  );
}
