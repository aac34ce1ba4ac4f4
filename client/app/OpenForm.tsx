import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { PLAIN_SESSION } from "../../shared/model/session.ts";
import type { Pace } from "../../shared/model/state.ts";
import type { ListedScenario, NewMatch, OpenedMatch } from "../../shared/protocol/http.ts";
import { CalendarForm } from "../calendar/CalendarForm.tsx";
import { calendarAtFirst } from "../calendar/calendarDraft.ts";
import { ui } from "../text.ts";
import { FlagsOf, shortsOf } from "../ui/FlagsOf.tsx";
import { Radios } from "../ui/Radios.tsx";
import { TextField } from "../ui/TextField.tsx";
import { FormError } from "./JoinForm.tsx";
import { type Part, PartChoice } from "./PartChoice.tsx";
import { enterMatch } from "./route.ts";
import { SessionChoice } from "./SessionChoice.tsx";
import { Switches } from "./Switches.tsx";

const PACES: readonly Pace[] = ["live", "untimed", "correspondence"];

function PaceChoice({ pace, onChoose }: { pace: Pace; onChoose: (pace: Pace) => void }) {
  const words = ui().create;
  const options = PACES.map((id) => ({ id, name: words.paces[id], hint: words.paceHints[id] }));
  return <Radios label={words.pace} name="pace" options={options} chosen={pace} onChoose={onChoose} />;
}

interface SeatsProps {
  readonly scenario: ListedScenario;
  readonly bots: readonly string[];
  readonly onChange: (bots: readonly string[]) => void;
}

function BotChoice({ scenario, bots, onChange }: SeatsProps) {
  const toggle = (id: string) =>
    onChange(bots.includes(id) ? bots.filter((one) => one !== id) : [...bots, id]);
  return (
    <fieldset class="checks flag-column">
      <legend class="label">{ui().create.bots}</legend>
      <p class="hint">{ui().create.botsHint}</p>
      {scenario.seats.map(({ id, name, short, flags }) => (
        <label key={id}>
          <input type="checkbox" checked={bots.includes(id)} onChange={() => toggle(id)} />
          <FlagsOf codes={flags} short={short} among={shortsOf(scenario.seats)} /> {name}
        </label>
      ))}
    </fieldset>
  );
}

/** What the host settles, whatever the scenario. */
export type WantedMatch = Omit<NewMatch, "scenario">;

interface OpenFormProps {
  readonly scenario: ListedScenario;
  /** Asks the server for the match. */
  readonly open: (wanted: WantedMatch) => Promise<OpenedMatch>;
  /** What stands above the fields. */
  readonly children: ComponentChildren;
}

/** Opens a waiting room with a scenario and goes there: pace, which seats bots play, how talks are held. */
export function OpenForm({ scenario, open, children }: OpenFormProps) {
  const [part, setPart] = useState<Part>("host");
  const [pace, setPace] = useState<Pace>("live");
  const [calendar, setCalendar] = useState(calendarAtFirst);
  const [bots, setBots] = useState<readonly string[]>([]);
  const [session, setSession] = useState(PLAIN_SESSION);
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setBots([]);
    setSession((settled) => ({ ...settled, switchedOff: [] }));
  }, [scenario.id]);
  const create = async (event: Event) => {
    event.preventDefault();
    const named = { name: name.trim() || ui().create.hostName };
    const timed = { pace, calendar: pace === "correspondence" ? calendar : null };
    try {
      enterMatch((await open({ ...timed, as: part, bots: [...bots], session, ...named })).hostToken);
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : ui().http.failed);
    }
  };
  return (
    <form class="panel padded-panel create-form" onSubmit={(event) => void create(event)}>
      {children}
      <PartChoice part={part} onChoose={setPart} />
      <PaceChoice pace={pace} onChoose={setPace} />
      {pace === "correspondence" && (
        <CalendarForm calendar={calendar} onChange={setCalendar} rounds={scenario.rounds.length} />
      )}
      <BotChoice scenario={scenario} bots={bots} onChange={setBots} />
      <SessionChoice session={session} onChange={setSession} />
      <Switches scenario={scenario} session={session} onChange={setSession} />
      <TextField
        label={ui().join.name}
        maxLength={40}
        autocomplete="nickname"
        value={name}
        onChange={setName}
      />
      <FormError error={error} />
      <button type="submit" class="button button-primary">
        {ui().create.submit}
      </button>
    </form>
  );
}
