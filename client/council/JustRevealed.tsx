import { isConsultation } from "../../shared/model/consultation.ts";
import type { RoundId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { inOrder } from "./inOrder.ts";
import { MotionInShort } from "./MotionInShort.tsx";
import { LOOKS, Outcome } from "./RevealedSilences.tsx";
import { revealedIn } from "./silenceNow.ts";

/**
 * While the next silence runs already: what came of the one before, in short, above what is put now. The whole of it
 * stands in the list of what was revealed, which is read out as it comes; so this is for the eye alone.
 */
export function JustRevealed({ round }: { readonly round: RoundId }) {
  const { view, names, ui, session } = useTable();
  // A consultation was another phase's: what came of it is told where it was held.
  const here = revealedIn(view, round).filter(({ motion }) => motion === null || !isConsultation(motion.id));
  const revealed = inOrder(here, session.events.value).at(-1);
  if (revealed === undefined) return null;
  const { motion } = revealed;
  const tone = revealed.broken ? "break" : "agree";
  return (
    <div class={`just-revealed just-${tone}`} aria-hidden="true" key={revealed.key}>
      <p class={`kicker tone-${tone}`}>
        <Icon name={revealed.broken ? "hand" : "check"} size="s" /> {ui.ballot.justRevealed},{" "}
        {names.table(revealed.table)}
      </p>
      <p class="heading-1">
        <Outcome revealed={revealed} />
      </p>
      {motion && <MotionInShort motion={motion} />}
      {Object.entries(revealed.stances).map(
        ([party, stance]) =>
          stance.kind === "break" && (
            <p key={party} class="just-reason">
              <Party party={party} short /> {names.reason(stance.reason)}
            </p>
          ),
      )}
      <ul class="just-stances">
        {Object.entries(revealed.stances).map(([party, { kind }], place) => (
          <li key={party} class={`tone-${LOOKS[kind].tone}`} style={{ "--place": place }}>
            <Party party={party} short />
            <Icon name={LOOKS[kind].icon} size="s" />
          </li>
        ))}
      </ul>
    </div>
  );
}
