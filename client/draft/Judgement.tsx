import { prospectsOf } from "../../shared/analysis/support/prospects.ts";
import type { PartyId, TableId } from "../../shared/model/ids.ts";
import type { Lean, Leaning, Prospects } from "../../shared/model/leaning.ts";
import type { Motion } from "../../shared/model/motion.ts";
import type { IconName } from "../icons.ts";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { isBelowWalkAway, ownWorth } from "./worth.ts";

/** What is judged: a package, who would stand by it, and the motion that it is already, if it is one. */
export interface Judged {
  readonly table: TableId;
  readonly changes: Motion["changes"];
  readonly backers: readonly PartyId[];
  readonly motion: string | null;
}

const LEANS: Readonly<Record<Lean, { readonly icon: IconName; readonly tone: string }>> = {
  for: { icon: "check", tone: "agree" },
  unclear: { icon: "none", tone: "none" },
  against: { icon: "hand", tone: "break" },
};

/** What a package can expect at its table; null if it has none. */
export function useProspects(judged: Judged): Prospects | null {
  return prospectsOf(useTable().view, judged);
}

/** A, B and C of a package beside having no text; what is below that red line is marked. */
export function PackageWorth({ table, changes }: Pick<Judged, "table" | "changes">) {
  const { view, ui } = useTable();
  const worth = ownWorth(view, table);
  if (!worth) return null;
  const { alone, expected, ifEnded } = worth.of(changes);
  const words = ui.drafting.worth;
  const whole = (label: string, value: number) => {
    const below = isBelowWalkAway(worth, value);
    return (
      <div class={below ? "below" : ""}>
        <dt>{label}</dt>
        <dd>
          {plain(value)}
          {below && <span class="below-note"> {words.below}</span>}
        </dd>
      </div>
    );
  };
  return (
    <section class="judgement-part" aria-labelledby="judged-worth">
      <h3 id="judged-worth" class="heading-3">
        {words.title}
      </h3>
      <dl class="package-worth">
        <div>
          <dt>{words.alone}</dt>
          <dd>{signed(alone)}</dd>
        </div>
        {whole(words.expected, expected)}
        {whole(words.ifEnded, ifEnded)}
        <div>
          <dt>{words.walkAway}</dt>
          <dd>{plain(worth.walkAway)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Member({ leaning: { party, lean, grounds } }: { readonly leaning: Leaning }) {
  const { names, ui } = useTable();
  const { icon, tone } = LEANS[lean];
  return (
    <li>
      <span class="leaning-head">
        <Party party={party} short />
        <span class={`leaning tone-${tone}`}>
          <Icon name={icon} size="s" /> {ui.drafting.support.leans[lean]}
        </span>
      </span>
      <ul class="grounds">
        {grounds.map((ground) => {
          const sentence = ui.drafting.support.ground(ground, names);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </li>
  );
}

/** Every member with how it leans, and the public statements that say so. */
export function Leanings({ prospects }: { readonly prospects: Prospects }) {
  const { ui } = useTable();
  return (
    <>
      <p class="caption">{ui.drafting.support.hint}</p>
      <ul class="leanings">
        {prospects.leanings.map((leaning) => (
          <Member key={leaning.party} leaning={leaning} />
        ))}
      </ul>
    </>
  );
}
