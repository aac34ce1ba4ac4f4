import { useState } from "preact/hooks";
import type { Stance } from "../../shared/model/motion.ts";
import { isBelowWalkAway, ownWorth } from "../draft/worth.ts";
import { at } from "../lessons/at.ts";
import { Clock } from "../play/Clock.tsx";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { Act } from "../ui/Act.tsx";
import { answerText } from "./RollCall.tsx";
import { StanceFields } from "./StanceFields.tsx";
import { type Call, callNow, type Silence } from "./silenceNow.ts";
import { blankStance, type StanceDraft, stanceOf } from "./stanceDraft.ts";
import { HeardWhispers } from "./Whispers.tsx";

/** What the text under a reading is worth, against having none. */
function ReadingWorth({ silence }: { readonly silence: Silence }) {
  const { view, ui } = useTable();
  const worth = silence.reading === null ? null : ownWorth(view, silence.table);
  if (!worth) return null;
  const value = worth.of({}).ifEnded;
  return (
    <p class={isBelowWalkAway(worth, value) ? "worth-line below" : "worth-line"}>
      {ui.ballot.readingWorth(plain(value), plain(worth.walkAway))}
      {worth.hanging !== 0 && ` ${ui.ballot.favoursHang(signed(worth.hanging))}`}
    </p>
  );
}

/** Confirms what was chosen; says what is taken now. */
function Confirm({ draft, taken }: { readonly draft: StanceDraft; readonly taken: Stance | null }) {
  const { view, ui } = useTable();
  const called = view.public.clock.step.kind === "rollCall";
  const said = draft.words.trim();
  return (
    <footer class="stance-foot">
      <Act
        kind={taken?.kind === draft.kind ? "secondary" : "primary"}
        known="confirmStance"
        intent={stanceOf(draft, null)}
        draft={(word) => stanceOf(draft, said === "" ? null : word(said))}
      >
        {(called ? ui.deciding.call : ui.ballot).confirm[draft.kind]}
      </Act>
      <p class="caption" role="status">
        {called
          ? ui.deciding.call.unsaid
          : taken !== null
            ? ui.ballot.chosen(ui.stances[taken.kind])
            : draft.kind === "keep"
              ? ui.ballot.notChosen
              : ui.ballot.notConfirmed}
      </p>
    </footer>
  );
}

/** At a roll-call: what the viewer has answered, or that another is called before it. */
function InAnothersTurn({ call }: { readonly call: Call }) {
  const { names, ui } = useTable();
  const answer = call.stances[names.you ?? ""];
  return (
    <p class="padded">
      {answer
        ? ui.deciding.call.youAnswered(answerText(answer, names.issue, ui.deciding.call))
        : ui.deciding.call.notYourTurn(names.within(call.turn))}
    </p>
  );
}

/** The viewer's own stance on what is under silence; nothing for those who have no voice. */
export function StanceForm({ silence }: { readonly silence: Silence }) {
  const { view, ui } = useTable();
  const own = view.own;
  const call = callNow(view);
  // What was taken may still be that of the silence before when this one is shown: what only one's own seat is told
  // comes after what everybody is. So it is looked up until something is chosen here.
  const [chosen, setDraft] = useState<StanceDraft | null>(null);
  const draft = chosen ?? blankStance(view, silence);
  const member = own !== null && view.scenario.tables[silence.table]?.members.includes(own.seat);
  if (!own || !member) return null;
  return (
    <section class="panel your-stance" aria-labelledby="stance-title" {...at("stances", own.stance === null)}>
      <header class="panel-head">
        <h2 id="stance-title" class="heading-2" tabIndex={-1}>
          {call === null ? ui.ballot.yours : ui.deciding.call.yours}
        </h2>
        <Clock />
      </header>
      {silence.motion && <HeardWhispers motion={silence.motion} />}
      <ReadingWorth silence={silence} />
      {call !== null && call.turn !== own.seat ? (
        <InAnothersTurn call={call} />
      ) : (
        <>
          <StanceFields silence={silence} draft={draft} onChange={setDraft} />
          <Confirm draft={draft} taken={own.stance} />
        </>
      )}
    </section>
  );
}
