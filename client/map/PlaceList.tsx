import { channelOf } from "../../shared/model/channel.ts";
import { goTo } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { chosenChannel } from "../talks/TalksPanel.tsx";
import { Party } from "../ui/Flags.tsx";
import type { Picture } from "./picture.ts";

/** Everything that the map shows, as a list. */
export function PlaceList({ picture }: { readonly picture: Picture }) {
  const { view, names, ui } = useTable();
  const seat = view.own?.seat;
  const others = (of: string) =>
    picture.links
      .filter(({ from, to }) => from === of || to === of)
      .map(({ from, to, kind }) => ui.map.links[kind](names.party(from === of ? to : from)));
  return (
    <>
      <h2 class="heading-3">{ui.map.places}</h2>
      {picture.highlight && <p class="caption">{ui.map.held(picture.highlight.lines.join(", "))}</p>}
      <ul aria-label={ui.map.places}>
        {picture.tokens.map((token) => (
          <li key={token.seat}>
            <Party party={token.seat} />
            <span class="caption">
              {[token.places.join(", "), ...others(token.seat), ...(token.active ? [ui.map.awaited] : [])]
                .filter((one) => one !== "")
                .join("; ")}
            </span>
            {seat !== undefined && token.seat !== seat && (
              <button
                type="button"
                class="button button-quiet button-small"
                onClick={() => {
                  chosenChannel.value = channelOf([seat, token.seat]);
                  goTo("talks");
                }}
                aria-label={ui.map.talkTo(names.party(token.seat))}
              >
                {ui.map.talk}
              </button>
            )}
          </li>
        ))}
      </ul>
      {picture.front && <p class="caption">{ui.map.front(picture.front.occupied / 10)}</p>}
    </>
  );
}
