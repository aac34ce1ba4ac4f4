import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { tableReport } from "../../shared/analysis/report.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { toldIn } from "../../shared/model/translation.ts";
import { Draft, type DraftAnswer, DraftMatch } from "../../shared/protocol/draft.ts";
import { bookOf } from "../match/library.ts";
import { shelfOf } from "../match/scenarioFiles.ts";
import type { DraftQuestion, DraftReply } from "./draftMessages.ts";
import { bodyAs, type ReadDraft, readDraft } from "./readDraft.ts";
import { combinationsOf, countsOf, summaryOf } from "./summaryOf.ts";

/** Problems that are told at once. */
const MOST_TOLD = 300;
/** Beyond this nothing is counted here, as the package lists alone would fill the memory. */
const MOST_COMBINATIONS = 250_000;

const shelf = shelfOf(String(workerData));
const tell = (reply: DraftReply): void => parentPort?.postMessage(reply);

function answerOf({ id, parsed }: ReadDraft, language: string | undefined): DraftAnswer {
  const { scenario, problems, languages, translations } = parsed;
  return {
    id,
    problems: problems.slice(0, MOST_TOLD),
    untold: Math.max(0, problems.length - MOST_TOLD),
    summary:
      scenario &&
      summaryOf(toldIn(scenario, translations, language ?? scenario.language), [
        scenario.language,
        ...languages,
      ]),
  };
}

/** Table by table, so that those that were counted in time are told. The smallest first. */
function count(scenario: Scenario): void {
  const tables = Object.entries(scenario.tables).filter(
    ([, table]) => combinationsOf(table) <= MOST_COMBINATIONS,
  );
  for (const [id, table] of tables.sort(([, a], [, b]) => combinationsOf(a) - combinationsOf(b)))
    tell({ kind: "counted", table: id, counts: countsOf(table, tableReport(scenario, id)) });
}

function check(body: Uint8Array): void {
  const draft = bodyAs(body, Draft);
  if (draft === null) return tell({ kind: "refused", error: "badRequest" });
  const read = readDraft(draft, shelf);
  tell({ kind: "checked", answer: answerOf(read, draft.language) });
  if (read.parsed.scenario) count(read.parsed.scenario);
}

function book(body: Uint8Array): void {
  const wanted = bodyAs(body, DraftMatch);
  if (wanted === null) return tell({ kind: "refused", error: "badRequest" });
  const { scenario, translations } = readDraft(wanted.draft, shelf).parsed;
  if (scenario === null) return tell({ kind: "refused", error: "unsound" });
  tell({ kind: "book", book: bookOf(scenario, translations), match: wanted.match });
}

/** Whoever waits for an answer in a match goes before whoever tries a scenario. */
const POLITE = 10;
// On Linux alone this is said of one thread and not of the whole process.
if (process.platform === "linux") setPriority(POLITE);

// Drafts are read here, where nothing waits, and nothing is lost if one of them never comes to an end.
parentPort?.on("message", ({ what, body }: DraftQuestion) => {
  if (what === "check") check(body);
  else book(body);
  tell({ kind: "done" });
});
