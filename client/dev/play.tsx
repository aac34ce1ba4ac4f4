import "@preact/signals";
import { render } from "preact";
import type { StampedEvent } from "../../shared/events/index.ts";
import { DecisionRule } from "../../shared/model/decisionRule.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { StepKind } from "../../shared/model/step.ts";
import { inLanguage } from "../../shared/model/translation.ts";
import { parseScenario } from "../../shared/scenario/parseScenario.ts";
import { MatchOf } from "../app/Match.tsx";
import { seeChanges } from "../handover/changesSeen.ts";
import { handoverShown } from "../handover/handoverShown.ts";
import { PHONE_TABS, phoneTab } from "../play/place.ts";
import { chosenLanguage, speakChosen } from "../ui/language.ts";
import { withClauses, withoutCards } from "./extremes.ts";
import { type Cut, pastAt } from "./film.ts";
import { bot, type LocalMatch, localMatch, newMatch, type Past } from "./localMatch.ts";
import { longNames } from "./longNames.ts";
import { PEOPLE, SAID, script } from "./script.ts";
import "../styles/index.css";

/**
 * A page to look at the panels with real data: `?scenario=tiny&seat=lowbank&step=talks&round=2`. Never part of
 * the product. `clock=80`: with so many seconds left. `facilitator`: for whoever runs it. With `film=<address of a played match's events>` it shows that match, stopped at the step of
 * the round, or `after` an event; without, some life is played on the way there.
 */
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
const role = query.has("facilitator") ? "facilitator" : "host";
const me = { person: "me", seat: null, role } as const;

/** A delegation of several people, with names of several lengths: after the start nobody sits down beside others. */
function fill(match: LocalMatch, people: number): void {
  for (let i = 0; i < people; i += 1) {
    const person = `guest${i}`;
    match.words[person] = PEOPLE[i % PEOPLE.length] ?? "";
    match.server({ kind: "admitPerson", person, role: "player", name: person });
    match.act({ kind: "takeSeat", seat: seat ?? "" }, { person, seat: null, role: "player" });
  }
}

/** Plays to the wanted step, with some life on the way unless `script=none`. */
function advance(match: LocalMatch): void {
  if (seat !== null) match.act({ kind: "takeSeat", seat }, me);
  fill(match, Number(query.get("people") ?? 0));
  if (wanted === "lobby") return;
  match.host({ kind: "startMatch" });
  const rounds = Object.keys(match.now().scenario.rounds);
  for (let i = 0; i < 400; i += 1) {
    const { step, stepNumber } = match.now();
    const at = "round" in step ? rounds.indexOf(step.round) + 1 : 0;
    if (query.get("script") !== "none") script(match, seat);
    if (step.kind === wanted && (at === 0 || at >= round)) return;
    if (step.kind === "over") return;
    match.host({ kind: "endPhase", stepNumber });
  }
}

/** The scenario in the reader's language, if it is translated. */
function spoken(scenario: Scenario): Scenario {
  const code = chosenLanguage.value;
  const texts = parsed.translations[code];
  return texts ? inLanguage(scenario, code, texts) : scenario;
}

/** `clauses=12`, `cards=none`, `long`: the same scenario, fuller or emptier than any that there is. */
function sounding(scenario: Scenario): Scenario {
  const dealt = query.get("cards") === "none" ? withoutCards(scenario) : scenario;
  const full = withClauses(deciding(dealt), Number(query.get("clauses") ?? 0));
  return query.has("long") ? longNames(spoken(full)) : spoken(full);
}

async function filmed(address: string): Promise<Past> {
  const events = (await (await fetch(address)).json()) as readonly StampedEvent[];
  const at = (query.get("at") ?? "middle") as Cut["at"];
  const told = events.map((event) =>
    event.kind === "matchCreated" ? { ...event, scenario: sounding(event.scenario) } : event,
  );
  return pastAt(told, { step: wanted, round, at, after: query.get("after") });
}

async function matchShown(scenario: Scenario): Promise<LocalMatch> {
  const address = query.get("film");
  if (address === null) {
    const left = query.has("clock") ? Number(query.get("clock")) : null;
    const pace = left === null ? "untimed" : "live";
    const match = localMatch(newMatch(sounding(scenario), pace), { seat, role, left });
    advance(match);
    return match;
  }
  const match = localMatch(await filmed(address), { seat, role });
  if (seat !== null) match.act({ kind: "takeSeat", seat }, me);
  return match;
}

/** Talk in the plenary, by bots in turn. */
function talk(match: LocalMatch, count: number): void {
  const seats = Object.keys(match.now().scenario.seats).filter((one) => one !== seat);
  for (let i = 0; i < count; i += 1) {
    const by = bot(seats[i % seats.length] ?? "");
    const asked = { kind: "say", channel: "plenary", phrase: null, quote: null } as const;
    const words = `talk${i}`;
    match.words[words] = SAID[i % SAID.length] ?? "";
    match.act({ ...asked, words }, by);
  }
}

const match = await matchShown(parsed.scenario);
talk(match, Number(query.get("messages") ?? 0));
if (query.get("link") === "away") match.lost();
handoverShown.value = query.has("handover");
// Who plays a film's seat has always played it: nothing is handed over, unless that is to be looked at.
if (seat !== null && !query.has("handover")) seeChanges(me.person, seat, Number.MAX_SAFE_INTEGER);
const tab = PHONE_TABS.find((one) => one === query.get("tab"));
if (tab) phoneTab.value = tab;
Object.assign(window, { match, bot, enliven: () => script(match, seat) });
await speakChosen();
const root = document.getElementById("app");
if (root) render(<MatchOf session={match.session} projector={query.has("projector")} />, root);
