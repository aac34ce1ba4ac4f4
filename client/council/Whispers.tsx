import { useState } from "preact/hooks";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Motion } from "../../shared/model/motion.ts";
import type { Whisper } from "../../shared/model/whisper.ts";
import { stakeReturned } from "../../shared/rules/checks/stakes.ts";
import { capitalLeft } from "../hand/capitalLeft.ts";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";

type How = Whisper["how"];
const HOWS = ["cover", "appeal"] as const;

/** Members of the motion's table that are free to break silence on it. */
function useFreeMembers({ table, mover, seconders }: Motion): readonly SeatId[] {
  const { view } = useTable();
  return (view.scenario.tables[table]?.members ?? []).filter(
    (party) => party in view.scenario.seats && party !== mover && !seconders.includes(party),
  );
}

function HowChoice({ how, onChoose }: { readonly how: How; readonly onChoose: (how: How) => void }) {
  const { ui } = useTable();
  return (
    <fieldset class="whisper-hows">
      <legend class="hidden-text">{ui.whispering.how}</legend>
      {HOWS.map((one) => (
        <label key={one} class="stance-option">
          <input
            type="radio"
            name="how"
            aria-label={ui.whispering.hows[one]}
            checked={how === one}
            onChange={() => onChoose(one)}
          />
          <b>{ui.whispering.hows[one]}</b>
          <small>{ui.whispering.hints[one]}</small>
        </label>
      ))}
    </fieldset>
  );
}

function StakeChoice({
  stake,
  onChoose,
}: {
  readonly stake: number;
  readonly onChoose: (stake: number) => void;
}) {
  const { view, ui } = useTable();
  const { least, most } = view.scenario.rules.whisper;
  return (
    <fieldset>
      <legend class="label">{ui.whispering.stake}</legend>
      <div class="segments">
        {Array.from({ length: most - least + 1 }, (_, i) => least + i).map((amount) => (
          <label key={amount}>
            <input type="radio" name="stake" checked={stake === amount} onChange={() => onChoose(amount)} />
            <b>{amount}</b>
            <span>{ui.whispering.capital(amount)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Composes a whisper: to whom, which way, how much. */
function WhisperFields({ motion, onDone }: { readonly motion: Motion; readonly onDone?: () => void }) {
  const { view, names, ui } = useTable();
  const members = useFreeMembers(motion);
  const [to, setTo] = useState(members[0] ?? "");
  const [how, setHow] = useState<How>("cover");
  const [stake, setStake] = useState(view.scenario.rules.whisper.least);
  return (
    <div class="whisper-fields">
      <p class="hint">{ui.whispering.rule(view.scenario.rules.whisper.returned)}</p>
      <Choice
        label={ui.whispering.to}
        value={to}
        options={members.map((party) => [party, names.party(party)])}
        onChoose={setTo}
      />
      <HowChoice how={how} onChoose={setHow} />
      <StakeChoice stake={stake} onChoose={setStake} />
      <p class="hint">
        {ui.whispering.after(stake, capitalLeft(view, stake), stakeReturned(view.scenario.rules, stake))}
      </p>
      <Act
        kind="primary"
        intent={{ kind: "whisper", motion: motion.id, to, how, stake }}
        {...(onDone ? { onDone } : {})}
      >
        {ui.whispering.confirm}
      </Act>
    </div>
  );
}

/** The viewer's own whisper on a motion, if it made one. */
function useMine(motion: Motion): Whisper | null {
  const { view } = useTable();
  return view.own?.whispers.find((one) => one.motion === motion.id && one.from === view.own?.seat) ?? null;
}

function MadeWhisper({ whisper }: { readonly whisper: Whisper }) {
  const { names, ui } = useTable();
  return (
    <p class="whispered" role="status">
      <Icon name="lock" size="s" /> {ui.whispering.made(names.within(whisper.to), whisper.how, whisper.stake)}
    </p>
  );
}

/** Who has no voice at the table may whisper to one of its members while silence runs. */
export function WhisperPanel({ motion }: { readonly motion: Motion }) {
  const { view, ui } = useTable();
  const mine = useMine(motion);
  const seat = view.own?.seat;
  const member = view.scenario.tables[motion.table]?.members.includes(seat ?? "");
  if (seat === undefined || member || useFreeMembers(motion).length === 0) return null;
  return (
    <section class="panel whisper" aria-labelledby="whisper-title">
      <header class="panel-head">
        <h2 id="whisper-title" class="heading-2" tabIndex={-1}>
          {ui.whispering.title}
        </h2>
        <span class="caption">{ui.whispering.unseen}</span>
      </header>
      {mine ? <MadeWhisper whisper={mine} /> : <WhisperFields motion={motion} />}
    </section>
  );
}

/** On a motion that is tabled: an observer's whisper, or the button to make one. */
export function WhisperAct({ motion, about }: { readonly motion: Motion; readonly about: string }) {
  const { session, ui } = useTable();
  const [open, setOpen] = useState(false);
  const mine = useMine(motion);
  const to = useFreeMembers(motion)[0] ?? "";
  if (mine) return <MadeWhisper whisper={mine} />;
  if (session.whyNot({ kind: "whisper", motion: motion.id, to, how: "cover", stake: 1 }) !== null)
    return null;
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={ui.whispering.whisperLong(about)}
        onClick={() => setOpen(true)}
      >
        {ui.whispering.whisper}
      </button>
      {open && (
        <Dialog title={ui.whispering.title} onClose={() => setOpen(false)}>
          <WhisperFields motion={motion} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

/** What was whispered to the viewer on a motion. */
export function HeardWhispers({ motion }: { readonly motion: Motion }) {
  const { view, ui } = useTable();
  const heard = (view.own?.whispers ?? []).filter(
    (one) => one.motion === motion.id && one.to === view.own?.seat,
  );
  if (heard.length === 0) return null;
  return (
    <ul class="heard" aria-label={ui.whispering.heard} aria-live="polite">
      {heard.map(({ from, how, stake }) => (
        <li key={from}>
          <Party party={from} short /> <span>{ui.whispering.hears(how, stake)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Whispers that came out with the stances. */
export function RevealedWhispers({ motion }: { readonly motion: Motion }) {
  const { view, names, ui } = useTable();
  const all = (view.public.tables[motion.table]?.whispers ?? []).filter((one) => one.motion === motion.id);
  if (all.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a section would be a landmark of each motion
    <div role="group" class="revealed-whispers" aria-label={ui.whispering.revealed}>
      <h3 class="label">{ui.whispering.revealed}</h3>
      <ul>
        {all.map(({ from, to, how, stake, used }) => (
          <li key={from}>
            <Party party={from} short />
            <span>{ui.whispering.line(names.within(to), how, stake)}</span>{" "}
            <span class="caption">
              {used ? ui.whispering.used : ui.whispering.unused(stakeReturned(view.scenario.rules, stake))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
