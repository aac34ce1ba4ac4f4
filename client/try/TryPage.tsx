import type { DraftAnswer } from "../../shared/protocol/draft.ts";
import { PageHead } from "../app/PageHead.tsx";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { DropZone } from "./DropZone.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { Sound } from "./Sound.tsx";
import { type Trying, useTrying } from "./useTrying.ts";

/** What came of the check, in one sentence. */
function verdictOf({ id, problems, untold, summary }: DraftAnswer): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const advice = problems.length - errors;
  return summary === null ? ui().trying.faulty(id, errors + untold, advice) : ui().trying.sound(id, advice);
}

const widthOf = (trying: Trying): string => {
  if (trying.at !== "checked") return "page-narrow";
  return trying.answer.summary === null ? "try-faulty" : "";
};

/** How far it has come, as a line that is read out when it changes. */
function Verdict({ trying }: { readonly trying: Trying }) {
  const words = ui().trying;
  if (trying.at === "refused")
    return (
      <p class="try-verdict try-verdict-bad" role="alert">
        <Icon name="alert" /> {trying.sentence}
      </p>
    );
  const sound = trying.at === "checked" && trying.answer.summary !== null;
  return (
    <p
      class={`try-verdict${trying.at === "checked" ? (sound ? " try-verdict-good" : " try-verdict-bad") : ""}`}
      role="status"
    >
      {(trying.at === "reading" || trying.at === "checking") && (
        <>
          <Icon name="hourglass" /> {trying.at === "reading" ? words.reading : words.checking(trying.folder)}
        </>
      )}
      {trying.at === "checked" && (
        <>
          <Icon name={sound ? "check" : "alert"} /> {verdictOf(trying.answer)}
        </>
      )}
    </p>
  );
}

/** Trying a scenario that isn't on the server: what is wrong with it, or what it holds and a match with it. */
export function TryPage() {
  const { trying, choose } = useTrying();
  const words = ui().trying;
  return (
    <>
      <PageHead />
      <main class={`page try-page ${widthOf(trying)}`}>
        <h1 class="no-print">{words.title}</h1>
        {trying.at !== "checked" && <p class="lead">{words.lead}</p>}
        <div class="no-print">
          <DropZone again={trying.at === "checked"} onChoose={(found) => void choose(found)} />
          <Verdict trying={trying} />
        </div>
        {trying.at === "checked" &&
          (trying.answer.summary === null ? (
            <ProblemList draft={trying.draft} answer={trying.answer} />
          ) : (
            <Sound draft={trying.draft} answer={trying.answer} summary={trying.answer.summary} />
          ))}
      </main>
    </>
  );
}
