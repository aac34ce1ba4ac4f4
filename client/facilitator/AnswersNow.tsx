import type { Stance } from "../../shared/model/motion.ts";
import type { OwnView } from "../../shared/model/view.ts";
import { BreakReason } from "../council/BreakReason.tsx";
import { LOOKS } from "../council/RevealedSilences.tsx";
import { silenceNow } from "../council/silenceNow.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

/** A stance that nobody else sees yet, with what a breaker says and would accept. */
function Taken({ stance }: { readonly stance: Stance }) {
  const { names, ui } = useTable();
  const { icon, tone } = LOOKS[stance.kind];
  return (
    <>
      <p class={`tone-${tone}`}>
        <Icon name={icon} size="s" />{" "}
        {stance.kind === "reserve"
          ? ui.ballot.reservedOn(names.issue(stance.issue))
          : ui.ballot.did[stance.kind]}
      </p>
      <BreakReason stance={stance} />
    </>
  );
}

/** What a member has answered so far to what is under silence, before anybody else sees it. */
function StanceNow({ own }: { readonly own: OwnView }) {
  const { view, ui } = useTable();
  const silence = silenceNow(view);
  const member = silence !== null && view.scenario.tables[silence.table]?.members.includes(own.seat);
  if (!member) return null;
  return (
    <>
      <h3 class="label">{ui.facilitator.stance}</h3>
      {own.stance === null ? <p class="caption">{ui.facilitator.noStance}</p> : <Taken stance={own.stance} />}
    </>
  );
}

/** What it has whispered. What was whispered to it stands on the other's sheet. */
function Whispers({ own }: { readonly own: OwnView }) {
  const { names, ui } = useTable();
  const whispered = own.whispers.filter(({ from }) => from === own.seat);
  if (whispered.length === 0) return null;
  return (
    <>
      <h3 class="label">{ui.facilitator.whispers}</h3>
      <ul>
        {whispered.map(({ to, how, stake, motion }) => (
          <li key={motion}>{ui.whispering.line(names.within(to), how, stake)}</li>
        ))}
      </ul>
    </>
  );
}

/** Its secret answers to breakers' counter-texts. */
function CounterTexts({ own }: { readonly own: OwnView }) {
  const { names, ui } = useTable();
  const answers = Object.entries(own.answers);
  if (answers.length === 0) return null;
  return (
    <>
      <h3 class="label">{ui.facilitator.answers}</h3>
      <ul>
        {answers.map(([breaker, yes]) => (
          <li key={breaker}>{ui.facilitator.answer(names.short(breaker), yes)}</li>
        ))}
      </ul>
    </>
  );
}

/** What a delegation has answered, staked and chosen in the Council that goes on. */
export function AnswersNow({ own }: { readonly own: OwnView }) {
  return (
    <>
      <StanceNow own={own} />
      <Whispers own={own} />
      <CounterTexts own={own} />
    </>
  );
}
