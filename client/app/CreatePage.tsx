import { useState } from "preact/hooks";
import { PLAIN_SESSION } from "../../shared/model/session.ts";
import type { NewMatch } from "../../shared/protocol/http.ts";
import { openMatch } from "../http.ts";
import { ui } from "../text.ts";
import { Choice } from "../ui/Choice.tsx";
import { FlagsOf } from "../ui/Flags.tsx";
import { TextField } from "../ui/TextField.tsx";
import { FormError } from "./JoinForm.tsx";
import { PageHead } from "./PageHead.tsx";
import { enterMatch } from "./route.ts";
import { SessionChoice } from "./SessionChoice.tsx";
import { Switches } from "./Switches.tsx";
import { byWeight, type ListedScenario, useScenarios } from "./useScenarios.ts";

function PaceChoice({
  pace,
  onChoose,
}: {
  pace: "live" | "untimed";
  onChoose: (pace: "live" | "untimed") => void;
}) {
  return (
    <fieldset class="checks">
      <legend class="label">{ui().create.pace}</legend>
      {(["live", "untimed"] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="pace" checked={pace === one} onChange={() => onChoose(one)} />
          <span>
            <b>{ui().create.paces[one]}</b> <span class="caption">{ui().create.paceHints[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
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
    <fieldset class="checks">
      <legend class="label">{ui().create.bots}</legend>
      <p class="hint">{ui().create.botsHint}</p>
      {scenario.seats.map(({ id, name, short, flags }) => (
        <label key={id}>
          <input type="checkbox" checked={bots.includes(id)} onChange={() => toggle(id)} />
          <FlagsOf codes={flags} short={short} /> {name}
        </label>
      ))}
    </fieldset>
  );
}

/** Opens the waiting room and goes there; what went wrong otherwise, as a sentence. */
async function opened(match: NewMatch): Promise<string | null> {
  try {
    enterMatch((await openMatch(match)).hostToken);
    return null;
  } catch (reason) {
    return reason instanceof Error ? reason.message : ui().http.failed;
  }
}

function Form({ list }: { readonly list: readonly ListedScenario[] }) {
  const [id, setId] = useState(list[0]?.id ?? "");
  const [pace, setPace] = useState<"live" | "untimed">("live");
  const [bots, setBots] = useState<readonly string[]>([]);
  const [session, setSession] = useState(PLAIN_SESSION);
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const scenario = list.find((one) => one.id === id);
  const create = async (event: Event) => {
    event.preventDefault();
    const named = name.trim() === "" ? {} : { name: name.trim() };
    setError(await opened({ scenario: id, pace, bots: [...bots], session, ...named }));
  };
  const choose = (next: string) => {
    setId(next);
    setBots([]);
    setSession({ ...session, switchedOff: [] });
  };
  if (!scenario) return <p>{ui().landing.noScenario}</p>;
  const titles = list.map((one) => [one.id, one.title] as const);
  const { seats, rounds, minutes } = scenario;
  return (
    <form class="panel padded-panel create-form" onSubmit={(event) => void create(event)}>
      <Choice label={ui().landing.scenario} value={id} options={titles} onChoose={choose} />
      <p class="caption">{ui().landing.size(seats.length, rounds.length, minutes)}</p>
      <PaceChoice pace={pace} onChoose={setPace} />
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

/** Opens a waiting room: scenario, pace, and which seats bots play. */
export function CreatePage() {
  const { list, error } = useScenarios();
  return (
    <>
      <PageHead />
      <main class="page page-narrow">
        <h1>{ui().create.title}</h1>
        <p class="lead">{ui().create.lead}</p>
        {error !== null && <p role="alert">{error}</p>}
        {list !== null && <Form list={byWeight(list)} />}
      </main>
    </>
  );
}
