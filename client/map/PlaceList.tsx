import { channelOf } from "../../shared/model/channel.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { goTo } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { chosenChannel } from "../talks/chosenChannel.ts";
import { Party } from "../ui/Flags.tsx";
import type { Picture, Token } from "./picture.ts";

/** Opens the channel of the viewer's seat and another. */
export function TalkButton({ seat: other }: { readonly seat: SeatId }) {
  const { view, names, ui } = useTable();
  const seat = view.own?.seat;
  if (seat === undefined || other === seat) return null;
  return (
    <button
      type="button"
      class="button button-quiet button-small"
      onClick={() => {
        chosenChannel.value = channelOf([seat, other]);
        goTo("talks");
      }}
      aria-label={ui.map.talkTo(names.within(other))}
    >
      {ui.map.talk}
    </button>
  );
}

type Words = Pick<ReturnType<typeof useTable>, "names" | "ui">;

/** Where a delegation is, what joins it to others, and whether it is awaited. */
export function linesOf(
  { seat, places, readiness }: Token,
  { links, names: called }: Picture,
  { names, ui }: Words,
): string {
  const joins = links
    .filter(({ from, to }) => from === seat || to === seat)
    .map(({ from, to, kind }) => ui.map.links[kind](names.within(from === seat ? to : from)));
  return [
    places.map((place) => called[place] ?? place).join(", "),
    ...joins,
    ...(readiness === "awaited" ? [ui.map.awaited] : []),
  ]
    .filter((one) => one !== "")
    .join("; ");
}

/** Everything that the map shows, as a list. */
export function PlaceList({ picture }: { readonly picture: Picture }) {
  const { names, ui } = useTable();
  return (
    <>
      <h2 class="heading-3">{ui.map.places}</h2>
      {picture.highlight && <p class="caption">{ui.map.held(picture.highlight.lines.join(", "))}</p>}
      <ul aria-label={ui.map.places}>
        {picture.tokens.map((token) => (
          <li key={token.seat}>
            <Party party={token.seat} />
            <span class="caption">{linesOf(token, picture, { names, ui })}</span>
            <TalkButton seat={token.seat} />
          </li>
        ))}
      </ul>
      {picture.front && <p class="caption">{ui.map.front(picture.front.occupied / 10)}</p>}
    </>
  );
}
