import type { RoundId } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import { Changes } from "../draft/MotionList.tsx";
import type { IconName } from "../icons.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useAnnounced } from "./Announcements.tsx";
import { type Revealed, revealedIn } from "./silenceNow.ts";

const LOOKS: Readonly<Record<Stance["kind"], { readonly icon: IconName; readonly tone: string }>> = {
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
}

/** What one member did, with its reason and words if it broke. */
function StanceLine({ party, stance, announced }: LineProps) {
  const { names, ui } = useTable();
  const { icon, tone } = LOOKS[stance.kind];
  const words = stance.kind === "break" && stance.words !== null ? names.words(stance.words) : null;
  return (
    <li class={stance.kind === "break" ? "broke" : ""}>
      <Party party={party} />
      <span class={`tone-${tone}`}>
        <Icon name={icon} size="s" />{" "}
        {stance.kind === "reserve"
          ? ui.ballot.reservedOn(names.issue(stance.issue))
          : ui.ballot.did[stance.kind]}
      </span>
      {announced && (
        <span class="tag">{stance.kind === "break" ? ui.announcing.revealed : ui.announcing.notDone}</span>
      )}
      {stance.kind === "break" && (
        <div class="break-reason">
          {names.reason(stance.reason)}
          {words !== null && <q>{words}</q>}
          {stance.counter !== null && (
            <>
              <span class="caption">{ui.ballot.wouldAccept}</span>
              <Changes changes={stance.counter} />
            </>
          )}
        </div>
      )}
    </li>
  );
}

/** One silence, revealed. */
export function RevealedSilence({ revealed }: { readonly revealed: Revealed }) {
  const { view, names, ui } = useTable();
  const { motion, reading, stances, broken, table } = revealed;
  const announced = useAnnounced(revealed.key);
  const only = view.scenario.tables[table]?.readings === 1;
  const breakers = Object.entries(stances).filter(([, { kind }]) => kind === "break");
  const sorted = [...breakers, ...Object.entries(stances).filter(([, { kind }]) => kind !== "break")];
  const title = broken
    ? ui.ballot.broken(
        breakers.map(([party], i) =>
          party !== names.you ? names.party(party) : i === 0 ? ui.common.you : ui.common.youSmall,
        ),
      )
    : reading === null
      ? ui.ballot.adopted
      : ui.ballot.textAdopted;
  return (
    <article class={broken ? "revealed-silence was-broken" : "revealed-silence"}>
      <p class={`kicker tone-${broken ? "break" : "agree"}`}>
        <Icon name={broken ? "hand" : "check"} /> {names.table(table)}
        {reading !== null && `, ${only ? ui.ballot.onlyReading : ui.ballot.readingTitle(reading.number)}`}
      </p>
      <h2 class="heading-1">{title}</h2>
      {motion && (
        <p class="caption">{ui.ballot.motionTitle(names.party(motion.mover), motion.mover === names.you)}</p>
      )}
      {motion && <Changes changes={motion.changes} />}
      <ul class="stances">
        {sorted.map(([party, stance]) => (
          <StanceLine
            key={party}
            party={party}
            stance={stance}
            announced={announced.some(({ seat }) => seat === party)}
          />
        ))}
      </ul>
    </article>
  );
}

/** Everything of this round's Council that is revealed, the latest first. */
export function RevealedCards({ round }: { readonly round: RoundId }) {
  const { view, ui } = useTable();
  const all = [...revealedIn(view, round)].reverse();
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
