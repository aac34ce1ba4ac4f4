import { tallyOf, votesOf } from "../../shared/model/decision.ts";
import type { RoundId } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import type { View } from "../../shared/model/view.ts";
import type { IconName } from "../icons.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useAnnounced } from "./Announcements.tsx";
import { BreakReason } from "./BreakReason.tsx";
import { inOrder } from "./inOrder.ts";
import { MotionInShort } from "./MotionInShort.tsx";
import { answerText, TallyLine } from "./RollCall.tsx";
import { type Revealed, revealedIn } from "./silenceNow.ts";
import { RevealedWhispers } from "./Whispers.tsx";

export const LOOKS: Readonly<Record<Stance["kind"], { readonly icon: IconName; readonly tone: string }>> = {
  keep: { icon: "check", tone: "agree" },
  reserve: { icon: "bracket", tone: "reserve" },
  abstain: { icon: "none", tone: "none" },
  break: { icon: "hand", tone: "break" },
};

interface LineProps {
  readonly party: string;
  readonly stance: Stance;
  /** It had said in plenary that it would break. */
  readonly announced: boolean;
  /** It was called, and answered openly. */
  readonly called: boolean;
  /** They come out one after the other. */
  readonly place: number;
}

/** What one member did, with its reason and words if it broke. */
function StanceLine({ party, stance, announced, called, place }: LineProps) {
  const { names, ui } = useTable();
  const { icon, tone } = LOOKS[stance.kind];
  return (
    <li class={stance.kind === "break" ? "broke" : ""} style={{ "--place": place }}>
      <Party party={party} />
      <span class={`tone-${tone}`}>
        <Icon name={icon} size="s" />{" "}
        {called
          ? answerText(stance, names.issue, ui.deciding.call)
          : stance.kind === "reserve"
            ? ui.ballot.reservedOn(names.issue(stance.issue))
            : ui.ballot.did[stance.kind]}
      </span>
      {announced && (
        <span class="tag">{stance.kind === "break" ? ui.announcing.revealed : ui.announcing.notDone}</span>
      )}
      <BreakReason stance={stance} />
    </li>
  );
}

/** What came of it, in a headline: who broke silence, and whether that stopped it. */
export function Outcome({ revealed }: { readonly revealed: Revealed }) {
  const { view, names, ui } = useTable();
  const { reading, stances, broken, table } = revealed;
  const breakers = Object.entries(stances)
    .filter(([, { kind }]) => kind === "break")
    .map(([party]) => (party === names.you ? ui.common.youSmall : names.within(party)));
  if (view.scenario.tables[table]?.procedure === "rollCall")
    return <>{broken ? ui.deciding.call.fell : ui.deciding.call.adopted}</>;
  if (broken) return <>{ui.ballot.broken(breakers)}</>;
  if (breakers.length > 0) return <>{ui.deciding.outvoted(breakers)}</>;
  return <>{reading === null ? ui.ballot.adopted : ui.ballot.textAdopted}</>;
}

/** The count, where there is something to count: not under silence by consensus. */
function Count({ revealed: { table, stances } }: { readonly revealed: Revealed }) {
  const { view } = useTable();
  const cut = view.scenario.tables[table];
  if (!cut || (cut.rule === "consensus" && cut.procedure === "silence")) return null;
  return <TallyLine tally={tallyOf(cut, votesOf(stances))} />;
}

/** Whether it was the reading after which a table had no text. */
const endsWithout = (view: View, { table, reading, broken }: Revealed): boolean => {
  const { outcome, readings = [] } = view.public.tables[table] ?? {};
  return broken && reading !== null && outcome === "noText" && readings.at(-1)?.number === reading.number;
};

/** One silence, revealed. */
export function RevealedSilence({ revealed }: { readonly revealed: Revealed }) {
  const { view, names, ui } = useTable();
  const { motion, reading, stances, broken, table } = revealed;
  const called = view.scenario.tables[table]?.procedure === "rollCall";
  const announced = useAnnounced(revealed.key);
  const only = view.scenario.tables[table]?.readings === 1;
  const breakers = Object.entries(stances).filter(([, { kind }]) => kind === "break");
  const sorted = [...breakers, ...Object.entries(stances).filter(([, { kind }]) => kind !== "break")];
  return (
    <article class={broken ? "revealed-silence was-broken" : "revealed-silence"}>
      <p class={`kicker tone-${broken ? "break" : "agree"}`}>
        <Icon name={broken ? "hand" : "check"} /> {names.table(table)}
        {reading !== null && `, ${only ? ui.ballot.onlyReading : ui.ballot.readingTitle(reading.number)}`}
      </p>
      <h2 class="heading-1">
        <Outcome revealed={revealed} />
      </h2>
      {endsWithout(view, revealed) && <p class="moment-lead">{ui.draft.concluded(false)}</p>}
      <Count revealed={revealed} />
      {motion && <MotionInShort motion={motion} />}
      <ul class="stances">
        {sorted.map(([party, stance], place) => (
          <StanceLine
            place={place}
            key={party}
            party={party}
            stance={stance}
            called={called}
            announced={announced.some(({ seat }) => seat === party)}
          />
        ))}
      </ul>
      {motion && <RevealedWhispers motion={motion} />}
    </article>
  );
}

/** Everything of this round's Council that is revealed, the latest first. */
export function RevealedCards({ round }: { readonly round: RoundId }) {
  const { view, ui, session } = useTable();
  const all = inOrder(revealedIn(view, round), session.events.value).toReversed();
  if (all.length === 0) return null;
  return (
    <section class="revealed-list" aria-label={ui.ballot.revealed} aria-live="polite">
      <h2 class="heading-2">{ui.ballot.revealed}</h2>
      {all.map((revealed) => (
        <RevealedSilence key={revealed.key} revealed={revealed} />
      ))}
    </section>
  );
}
