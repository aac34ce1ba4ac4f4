import type { SeatId } from "../../shared/model/ids.ts";
import type { OwnView } from "../../shared/model/view.ts";
import { useWhoPlays } from "../lobby/useWhoPlays.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { AnswersNow } from "./AnswersNow.tsx";
import { Cables, Cards, Objectives, Papers, Promises, Standing } from "./sheetParts.tsx";

/** Whom the step waits for is ready, or not. */
function Readiness({ seat }: { readonly seat: SeatId }) {
  const { view, ui } = useTable();
  if (!view.public.clock.awaited.includes(seat)) return null;
  const ready = view.public.seats[seat]?.ready ?? false;
  return (
    <span class={`tag tone-${ready ? "agree" : "none"}`}>
      <Icon name={ready ? "check" : "hourglass"} size="s" />
      {ready ? ui.ballot.isReady : ui.ballot.isThinking}
    </span>
  );
}

/** What it can spend, and the effort that it has chosen in secret. */
function Means({ own }: { readonly own: OwnView }) {
  const { view, ui } = useTable();
  const { war } = view.scenario;
  const fights = war?.attacker.seat === own.seat || war?.defender.seat === own.seat;
  return (
    <p class="sheet-means numbers">
      {ui.facilitator.capital(own.capital, own.available, own.cap)}
      {fights && ` ${ui.facilitator.effort(own.effort)}`}
    </p>
  );
}

/** All that one delegation knows and has chosen, at this moment. */
export function SeatSheet({ own }: { readonly own: OwnView }) {
  const { names } = useTable();
  const whoPlays = useWhoPlays();
  const { seat } = own;
  return (
    <li class="seat-sheet">
      <section aria-label={names.party(seat)}>
        <header>
          <h2 class="heading-3">
            <Party party={seat} />
          </h2>
          <Readiness seat={seat} />
        </header>
        <p class="caption">{whoPlays(seat)}</p>
        <Means own={own} />
        <AnswersNow own={own} />
        <Cards own={own} />
        <Objectives own={own} />
        <Promises own={own} />
        <Standing own={own} />
        <Cables own={own} />
        <Papers own={own} />
      </section>
    </li>
  );
}
