import { type Tally, tallyOf, vetoers, votesOf, weightIn } from "../../shared/model/decision.ts";
import type { PartyId } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import { callOrder } from "../../shared/model/scenarioIndex.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { LOOKS } from "./RevealedSilences.tsx";
import { type Call, callNow } from "./silenceNow.ts";

/** What a member answered; that it is being called; or that its turn is still to come. */
function Answer({ call, party }: { readonly call: Call; readonly party: PartyId }) {
  const { names, ui } = useTable();
  const stance = call.stances[party];
  if (!stance)
    return party === call.turn ? (
      <b class="called">{party === names.you ? ui.deciding.call.you : ui.deciding.call.now}</b>
    ) : (
      <span class="caption">{ui.deciding.call.waits}</span>
    );
  const { icon, tone } = LOOKS[stance.kind];
  return (
    <span class={`tone-${tone}`}>
      <Icon name={icon} size="s" /> {answerText(stance, names.issue, ui.deciding.call)}
    </span>
  );
}

interface CallWords {
  readonly answers: Readonly<Record<Stance["kind"], string>>;
  readonly reservedOn: (issue: string) => string;
}

/** An open answer in words. */
export const answerText = (stance: Stance, issue: (id: string) => string, words: CallWords): string =>
  stance.kind === "reserve" ? words.reservedOn(issue(stance.issue)) : words.answers[stance.kind];

/** The votes a member has, and its veto, where the rule gives it either. */
export function Standing({ table, party }: { readonly table: string; readonly party: PartyId }) {
  const { view, ui } = useTable();
  const cut = view.scenario.tables[table];
  if (!cut || cut.rule === "consensus") return null;
  const marks = [
    ...(cut.rule.weighted ? [ui.deciding.votesOf(weightIn(cut, party))] : []),
    ...(vetoers(cut).includes(party) ? [ui.deciding.veto] : []),
  ];
  return marks.length === 0 ? null : <span class="tag">{marks.join(", ")}</span>;
}

/** How many are for and against, and what the rule still needs. */
export function TallyLine({ tally }: { readonly tally: Tally }) {
  const { names, ui } = useTable();
  const count = ui.deciding.count(tally, names.within);
  return (
    <p class="tally">
      {ui.deciding.forAgainst(tally.for.length, tally.against.length, tally.abstaining.length)}.
      {count !== "" && <span class="caption"> {count}.</span>}
    </p>
  );
}

/** The members in the order in which they are called, with their open answers as they fall. */
export function RollCall() {
  const { view, ui } = useTable();
  const call = callNow(view);
  const cut = view.scenario.tables[call?.table ?? ""];
  if (!call || !cut) return null;
  // Who has not answered yet neither abstains nor is against.
  const answered = { rule: cut.rule, members: cut.members.filter((member) => member in call.stances) };
  return (
    <section class="panel members roll-call" aria-labelledby="call-title">
      <header class="panel-head">
        <h2 id="call-title" class="heading-2">
          {ui.deciding.call.title}
        </h2>
        <span class="caption">{ui.deciding.call.hint}</span>
      </header>
      <ol>
        {callOrder(view.scenario, cut.members, call.round).map((party) => (
          <li key={party} aria-current={party === call.turn ? "step" : undefined}>
            <span class="called-party">
              <Party party={party} />
              <Standing table={call.table} party={party} />
            </span>
            <Answer call={call} party={party} />
          </li>
        ))}
      </ol>
      <div role="status">
        <TallyLine tally={tallyOf(answered, votesOf(call.stances))} />
      </div>
    </section>
  );
}
