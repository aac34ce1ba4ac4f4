import "@preact/signals";
import { render } from "preact";
import { DecisionRule } from "../../shared/model/decisionRule.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { StepKind } from "../../shared/model/step.ts";
import { parseScenario } from "../../shared/scenario/parseScenario.ts";
import { MatchOf } from "../app/App.tsx";
import { bot, type LocalMatch, localMatch } from "./localMatch.ts";
import { script } from "./script.ts";
import "../styles/index.css";

/** A page to look at the panels with real data: `?scenario=tiny&seat=lowbank&step=talks&round=2`. Never part of the product. */
const query = new URLSearchParams(location.search);
const files = import.meta.glob("../../scenarios/**/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const texts = Object.entries(files).map(([path, text]) => {
  const [, id = "", within = ""] = /scenarios\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return { id, file: { path: within, text: String(text) } };
});
const filesOf = (id: string) => texts.filter((one) => one.id === id).map(({ file }) => file);
const wantedScenario = query.get("scenario") ?? "vilnius";
const parsed = parseScenario({
  id: wantedScenario,
  files: filesOf(wantedScenario),
  shelf: { ids: [...new Set(texts.map(({ id }) => id))], files: filesOf },
});
if (!parsed.scenario) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));

/** `?procedure=rollCall&rule={"quota":3}`: the same scenario, its first table deciding otherwise. */
function deciding(scenario: Scenario): Scenario {
  const [[first = "", table] = []] = Object.entries(scenario.tables);
  if (!table) return scenario;
  const rule = DecisionRule.parse(JSON.parse(query.get("rule") ?? '"consensus"'));
  const procedure = query.get("procedure") === "rollCall" ? "rollCall" : "silence";
  return { ...scenario, tables: { ...scenario.tables, [first]: { ...table, rule, procedure } } };
}

const seat = query.get("seat");
const wanted = (query.get("step") ?? "talks") as StepKind;
const round = Number(query.get("round") ?? 1);

function advance(match: LocalMatch): void {
  if (wanted === "lobby") return;
  if (seat !== null) match.act({ kind: "takeSeat", seat }, { person: "me", seat: null, role: "host" });
  match.host({ kind: "startMatch" });
  const rounds = Object.keys(match.now().scenario.rounds);
  for (let i = 0; i < 400; i += 1) {
    const { step, stepNumber } = match.now();
    const at = "round" in step ? rounds.indexOf(step.round) + 1 : 0;
    script(match, seat);
    if (step.kind === wanted && (at === 0 || at >= round)) return;
    if (step.kind === "over") return;
    match.host({ kind: "endPhase", stepNumber });
  }
}

const match = localMatch(deciding(parsed.scenario), seat);
advance(match);
Object.assign(window, { match, bot });
const root = document.getElementById("app");
if (root) render(<MatchOf session={match.session} />, root);
