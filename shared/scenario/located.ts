import type { Condition } from "../model/condition.ts";
import type { Effect } from "../model/effect.ts";
import type { Scenario } from "../model/scenario.ts";
import { select } from "./select.ts";
import type { Path } from "./tree.ts";

/** Words that stand for a seat where there is one to stand for. */
export type Role = "self" | "target" | "giver" | "receiver" | "everyone";

/** What can be referred to at a place, beside ids. */
export interface Scope {
  /** Roles that mean a seat here. */
  readonly seats: readonly Role[];
  /** Clauses that `target` can mean here; null: `target` is no clause. */
  readonly clauses: readonly string[] | null;
  /** What has the conditions and effects, in words: "a card". */
  readonly owner: string;
}

/** A condition or effect, with where it is and what can be referred to there. */
export interface Located<T> {
  readonly path: Path;
  readonly value: T;
  readonly scope: Scope;
}

const scope = (owner: string, ...seats: readonly Role[]): Scope => ({ seats, clauses: null, owner });
const FAVOUR: Scope = scope("a favour", "self", "target", "giver", "receiver");

function cardScope(scenario: Scenario, card: string): Scope {
  const target = scenario.cards[card]?.target;
  const owner = "a card";
  if (target && "issue" in target) return { seats: ["self"], clauses: target.issue, owner };
  return target ? scope(owner, "self", "target") : scope(owner, "self");
}

/** Where conditions stand by themselves, and which roles there are. */
const CONDITIONS: Readonly<Record<string, Scope>> = {
  "targets.shares.*.holds": scope("a target"),
  "targets.shares.*.among": scope("a target"),
  "targets.likelier.*.holds": scope("a target"),
  "targets.likelier.*.when": scope("a target"),
  "events.*.when": scope("an event"),
  "favours.*.when": FAVOUR,
  "favours.*.counts": scope("what a favour counts for at the end", "giver", "receiver"),
  "objectives.*.met": scope("an objective", "self"),
  "endings.*.when": scope("an ending"),
  "hazard.factors.*.reads.*.when": scope("a factor"),
  "home.*.needs": scope("what is needed at home", "self"),
  "modifiers.*.when": scope("a modifier", "self"),
  "tables.*.analysis.*.*.when": scope("a case of the analysis", "self"),
  "tables.*.limits.*.unless": scope("a limit"),
  "tables.*.issues.*.options.*.proposable": scope("an option"),
};

function conditionsWithin({ path, value, scope }: Located<Condition>): readonly Located<Condition>[] {
  const below = (key: string, list: readonly Condition[]) =>
    list.flatMap((one, index) => conditionsWithin({ path: [...path, key, index], value: one, scope }));
  const own = { path, value, scope };
  if ("all" in value) return [own, ...below("all", value.all)];
  if ("any" in value) return [own, ...below("any", value.any)];
  if ("not" in value) return [own, ...conditionsWithin({ path: [...path, "not"], value: value.not, scope })];
  return [own];
}

/** What is left of a scope in later rounds: who did it, not to whom. */
const laterScope = (now: Scope): Scope => ({
  seats: now.seats.filter((role) => role === "self" || role === "everyone"),
  clauses: null,
  owner: "a later round",
});

/** What follows for each party of a deal that leaked: it is meant by `self`, whoever brought the leak about. */
const partyScope = (): Scope => scope("a leak", "self", "everyone");

function effectsWithin({ path, value, scope }: Located<Effect>): readonly Located<Effect>[] {
  const below = (key: string, list: readonly Effect[], inner = scope) =>
    list.flatMap((one, index) => effectsWithin({ path: [...path, key, index], value: one, scope: inner }));
  const own = { path, value, scope };
  if ("later" in value) return [own, ...below("effects", value.effects, laterScope(scope))];
  if ("leak" in value) return [own, ...below("each", value.each ?? [], partyScope())];
  if ("if" in value) return [own, ...below("then", value.then), ...below("else", value.else ?? [])];
  if (!("die" in value)) return [own];
  const lines = value.die.flatMap(({ effects }, line) =>
    effects.flatMap((one, index) =>
      effectsWithin({ path: [...path, "die", line, "effects", index], value: one, scope }),
    ),
  );
  return [own, ...lines];
}

const listedEffects = (effects: readonly Effect[], at: { readonly path: Path; readonly scope: Scope }) =>
  effects.flatMap((value, index) => effectsWithin({ path: [...at.path, index], value, scope: at.scope }));

/** Every effect of a scenario, with those within others. */
export function effectsOf(scenario: Scenario): readonly Located<Effect>[] {
  const cards = Object.entries(scenario.cards).flatMap(([id, card]) => {
    const base = cardScope(scenario, id);
    return listedEffects(card.effects, {
      path: ["cards", id, "effects"],
      scope: { ...base, seats: [...base.seats, "everyone"] },
    });
  });
  const events = Object.entries(scenario.events).flatMap(([id, { effects }]) =>
    listedEffects(effects, { path: ["events", id, "effects"], scope: scope("an event", "everyone") }),
  );
  const favours = Object.entries(scenario.favours).flatMap(([id, { effects }]) =>
    listedEffects(effects, {
      path: ["favours", id, "effects"],
      scope: { ...FAVOUR, seats: [...FAVOUR.seats, "everyone"] },
    }),
  );
  const home = Object.entries(scenario.home).flatMap(([id, { concerns }]) =>
    "card" in concerns
      ? listedEffects(concerns.otherwise, {
          path: ["home", id, "concerns", "otherwise"],
          scope: scope("what is left of a card", "self", "everyone"),
        })
      : [],
  );
  return [...cards, ...events, ...favours, ...home];
}

/** Every condition of a scenario, with those within others and within effects. */
export function conditionsOf(scenario: Scenario): readonly Located<Condition>[] {
  const standing = Object.entries(CONDITIONS).flatMap(([pattern, scope]) =>
    // The patterns lead to conditions only.
    select(scenario, pattern).map(({ path, value }) => ({ path, value: value as Condition, scope })),
  );
  const ofCards = Object.entries(scenario.cards).flatMap(([id, { when }]) =>
    when === undefined ? [] : [{ path: ["cards", id, "when"], value: when, scope: cardScope(scenario, id) }],
  );
  const within = effectsOf(scenario).flatMap(({ path, value, scope }) => {
    const seats = scope.seats.filter((role) => role !== "everyone");
    return "if" in value ? [{ path: [...path, "if"], value: value.if, scope: { ...scope, seats } }] : [];
  });
  return [...standing, ...ofCards, ...within].flatMap(conditionsWithin);
}
