import { useEffect, useState } from "preact/hooks";
import type { Card } from "../../shared/model/content.ts";
import type { CardId } from "../../shared/model/ids.ts";
import type { Target } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { ActButton } from "../ui/ActButton.tsx";
import { aiming, keyOf } from "./aiming.ts";

/** What a card can be aimed at. */
const aims = ({ target }: Card, seat: string): readonly Target[] => {
  if (!target) return [];
  return "seat" in target
    ? target.seat.filter((one) => one !== seat).map((one) => ({ seat: one }))
    : target.issue.map((one) => ({ issue: one }));
};

interface AimProps {
  readonly targets: readonly Target[];
  readonly aim: string;
  readonly onAim: (aim: string) => void;
}

function Aim({ targets, aim, onAim }: AimProps) {
  const { names, ui } = useTable();
  return (
    <select aria-label={ui.hand.target} value={aim} onChange={(event) => onAim(event.currentTarget.value)}>
      <option value="">{ui.hand.chooseTarget}</option>
      {targets.map((one) => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {one.seat === undefined ? names.issue(one.issue ?? "") : names.party(one.seat)}
        </option>
      ))}
    </select>
  );
}

/** What the card is aimed at: as long as it is chosen, and can be committed, the map and the draft take aim too. */
function useAim(targets: readonly Target[]): readonly [string, (aim: string) => void] {
  const { view } = useTable();
  const [at, aim] = useState("");
  const aims = targets.length > 0 && view.public.clock.step.kind === "decisions";
  useEffect(() => {
    if (!aims) return;
    aiming.value = { targets, at, aim };
    return () => {
      aiming.value = null;
    };
  }, [aims, at]);
  return [at, aim];
}

/** Commits a card at its target. */
function Commit({ id, card }: { readonly id: CardId; readonly card: Card }) {
  const { view, ui } = useTable();
  const targets = aims(card, view.own?.seat ?? "");
  const [aim, setAim] = useAim(targets);
  const target = targets.find((one) => keyOf(one) === aim) ?? null;
  return (
    <>
      {targets.length > 0 && <Aim targets={targets} aim={aim} onAim={setAim} />}
      <Act
        small
        kind="primary"
        known="commitCard"
        // Targets name either a seat or a clause, as the rule's schema reads them.
        intent={{
          kind: "commitCard",
          card: id,
          target: target as { seat: string } | { issue: string } | null,
        }}
      >
        <span class="commit-long">{ui.hand.commitLong(card.title, card.price)}</span>
        <span class="commit-short" aria-hidden="true">
          {ui.hand.commitShort(card.price)}
        </span>
      </Act>
    </>
  );
}

interface Props {
  readonly card: CardId | null;
  readonly onDone: () => void;
}

/** The button of the hand: commits the chosen card, or takes it back. */
export function CardPlay({ card: id, onDone }: Props) {
  const { view, ui } = useTable();
  const own = view.own;
  const card = id === null ? undefined : own?.cards[id];
  if (id === null || !card)
    return (
      <ActButton
        kind="primary"
        small
        why={ui.hand.chooseFirst}
        {...(own?.commitments.length === 0 ? { known: "commitCard" } : { used: "commitCard" })}
      >
        {ui.hand.commit}
      </ActButton>
    );
  if (!own?.commitments.some((one) => one.card === id)) return <Commit id={id} card={card} />;
  return (
    <Act small intent={{ kind: "takeBackCard", card: id }} onDone={onDone} used="commitCard">
      {ui.hand.takeBackLong(card.title)}
    </Act>
  );
}
