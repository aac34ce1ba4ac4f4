import { useState } from "preact/hooks";
import { openMatch } from "../http.ts";
import { ui } from "../text.ts";
import { Choice } from "../ui/Choice.tsx";
import { OpenForm } from "./OpenForm.tsx";
import { PageHead } from "./PageHead.tsx";
import { byWeight, type ListedScenario, useScenarios } from "./useScenarios.ts";

/** A scenario of the server, and everything else about the match. */
function Form({ list }: { readonly list: readonly ListedScenario[] }) {
  const [id, setId] = useState(list[0]?.id ?? "");
  const scenario = list.find((one) => one.id === id);
  if (!scenario) return <p>{ui().landing.noScenario}</p>;
  const titles = list.map((one) => [one.id, one.title] as const);
  const { seats, rounds, minutes } = scenario;
  return (
    <OpenForm scenario={scenario} open={(wanted) => openMatch({ scenario: id, ...wanted })}>
      <Choice label={ui().landing.scenario} value={id} options={titles} onChoose={setId} />
      <p class="caption">{ui().landing.size(seats.length, rounds.length, minutes)}</p>
    </OpenForm>
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
        <p class="spaced">
          <a href="#try">{ui().trying.open}</a>
        </p>
      </main>
    </>
  );
}
