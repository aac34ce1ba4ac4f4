import { useState } from "preact/hooks";
import { asRolled, saidOfRolls } from "../../shared/effects/asRolled.ts";
import type { CardId } from "../../shared/model/ids.ts";
import type { PlayedCard } from "../../shared/model/state.ts";
import { Shown } from "../dossier/Shown.tsx";
import { useSession, useTable } from "../play/useTable.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Party } from "../ui/Flags.tsx";
import { EffectList } from "./EffectList.tsx";
import { shownBy } from "./shownBy.ts";
import { useAim } from "./useAim.ts";

/** What chance decided about a card since it was last revealed: the numbers of the lines that came up. */
function useRolls(card: CardId): readonly number[] {
  const events = useSession().events.value;
  const since = events.findLastIndex(
    (event) => event.kind === "cardsRevealed" && event.cards.some((one) => one.card === card),
  );
  return events
    .slice(since + 1)
    .flatMap((event) => (event.kind === "dieRolled" && event.of === card ? [event.line] : []));
}

/** What its player alone was shown when it took effect. */
function ShownByCard({ card }: { readonly card: CardId }) {
  const { names, ui, session } = useTable();
  return shownBy(session.events.value, card).map(({ of, cards, objectives }) => (
    <div key={of}>
      <h3 class="label spaced">{ui.dossier.shown(names.within(of))}</h3>
      <Shown {...{ of, cards, objectives }} />
    </div>
  ));
}

function Played({ played }: { readonly played: PlayedCard }) {
  const { view, names, ui } = useTable();
  const card = view.public.known.cards[played.card];
  const rolls = useRolls(played.card);
  const self = played.seat === names.you ? ui.common.youSmall : names.within(played.seat);
  const target = played.target?.seat === undefined ? ui.hand.theTarget : names.within(played.target.seat);
  const aim = useAim()(played.target);
  return (
    <li class="played">
      <header>
        <Party party={played.seat} short />
        <b>{names.card(played.card)}</b>
        <span class={`tag ${played.outcome === "resolved" ? "tone-agree" : "tone-reserve"}`}>
          {ui.hand.outcomes[played.outcome]}
        </span>
      </header>
      {aim !== null && <p class="caption">{aim}</p>}
      {card && (
        <>
          {saidOfRolls(card.effects, rolls).map((said) => (
            <p key={said}>{said}</p>
          ))}
          <EffectList
            effects={asRolled(card.effects, rolls)}
            who={{ self, target, everyone: ui.common.everybody }}
          />
          {played.seat === names.you && <ShownByCard card={played.card} />}
        </>
      )}
    </li>
  );
}

/** The cards of one round. */
function PlayedList({ round }: { readonly round: string }) {
  const { view } = useTable();
  return (
    <ul class="played-list">
      {view.public.played
        .filter((one) => one.round === round)
        .map((one) => (
          <Played key={one.card} played={one} />
        ))}
    </ul>
  );
}

/** The cards of a round under their heading; nothing where none were played. */
export function PlayedCards({ round }: { readonly round: string }) {
  const { view, ui } = useTable();
  if (view.public.played.every((one) => one.round !== round)) return null;
  return (
    <section class="played-cards" aria-label={ui.hand.cameOf}>
      <h2 class="heading-2">{ui.hand.cameOf}</h2>
      <PlayedList round={round} />
    </section>
  );
}

/** All rounds in which cards were revealed, the latest first. */
const useRevealedRounds = (): readonly string[] =>
  [...new Set(useTable().view.public.played.map(({ round }) => round))].reverse();

function Rounds() {
  const { names } = useTable();
  return useRevealedRounds().map((round) => (
    <section key={round}>
      <h3 class="heading-3">{names.round(round)}</h3>
      <PlayedList round={round} />
    </section>
  ));
}

/** Cards that were revealed, the latest round first. */
export function Revealed({ open }: { readonly open: boolean }) {
  const { view, ui } = useTable();
  if (view.public.played.length === 0)
    return open ? <p class="caption padded">{ui.hand.noneRevealed}</p> : null;
  return (
    <details class="revealed" open={open}>
      <summary>{ui.hand.revealed(view.public.played.length)}</summary>
      <Rounds />
    </details>
  );
}

/** The same in a dialog, where what is on the page keeps its place: below the hand there is room for a line of it. */
export function RevealedButton() {
  const { view, ui } = useTable();
  const [open, setOpen] = useState(false);
  const count = view.public.played.length;
  if (count === 0) return null;
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {ui.hand.revealed(count)}
      </button>
      {open && (
        <Dialog title={ui.hand.revealed(count)} onClose={() => setOpen(false)} wide>
          <Rounds />
        </Dialog>
      )}
    </>
  );
}
