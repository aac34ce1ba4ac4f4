import type { Located, Role } from "../located.ts";
import { conditionsOf, effectsOf } from "../located.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import { listed } from "../suggest.ts";
import type { Path } from "../tree.ts";
import { CONDITION_MENTIONS, EFFECT_MENTIONS, type Mention, type Mentions, SINGULAR } from "./mentions.ts";
import { unknownId, whyMissing } from "./references.ts";

const ROLES: readonly string[] = [
  "self",
  "target",
  "giver",
  "receiver",
  "everyone",
] satisfies readonly Role[];

/** One name within a condition or effect. */
interface Name {
  readonly path: Path;
  readonly id: string;
  readonly inside: Located<object>;
}

/** The value of a key, or of a key within a key (`a.b`), and its path. */
function lookUp(inside: Located<object>, key: string): Name | null {
  const steps = key.split(".");
  // A condition or effect is a map of keys.
  const value = steps.reduce<unknown>(
    (around, step) => (around as Record<string, unknown> | undefined)?.[step],
    inside.value,
  );
  const path = [...inside.path, ...steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
  return typeof value === "string" ? { path, id: value, inside } : null;
}

/** Whether an effect means one seat and names all of them. */
const tooMany = ({ id, inside }: Name): boolean =>
  id === "everyone" && SINGULAR.some((head) => head in inside.value);

function whyNot(name: Name): string {
  const { clauses, owner } = name.inside.scope;
  if (tooMany(name)) return "Only one seat can do this.";
  if (name.id === "target" && clauses !== null) return "The target of this card is a clause, not a seat.";
  return `There is no \`${name.id}\` in ${owner}.`;
}

/** Why a role means nobody at this place. */
function unknownRole(name: Name): Finding {
  const { owner, seats } = name.inside.scope;
  const roles = seats.filter((role) => role !== "everyone" || !tooMany(name));
  const others = roles.length === 0 ? "." : `, or ${listed(roles, "or")}.`;
  const code = owner === "a later round" && name.id === "target" ? "target-in-later" : "unknown-role";
  return { path: name.path, code, message: `${whyNot(name)} Name a seat by its id${others}` };
}

function seatOrRole(overview: Overview, name: Name): readonly Finding[] {
  if (!ROLES.includes(name.id))
    return unknownId(overview, { kind: "seat", id: name.id }, { path: name.path });
  const known = name.inside.scope.seats.some((role) => role === name.id);
  return known && !tooMany(name) ? [] : [unknownRole(name)];
}

function clause(overview: Overview, name: Name): readonly Finding[] {
  if (name.id !== "target") return unknownId(overview, { kind: "issue", id: name.id }, { path: name.path });
  if (name.inside.scope.clauses !== null) return [];
  const later = name.inside.scope.owner === "a later round";
  const message =
    "The target is no clause here: only a card with `target: { issue: […] }` has one, and only in the round in which it is played.";
  return [{ path: name.path, code: later ? "target-in-later" : "unknown-role", message }];
}

/** An option must be one of its clause, or of each clause that the card can aim at. */
function option(overview: Overview, name: Name, key: string): readonly Finding[] {
  const issue = lookUp(name.inside, key)?.id ?? "";
  const issues = issue === "target" ? (name.inside.scope.clauses ?? []) : [issue];
  return issues.flatMap((one): readonly Finding[] => {
    const options = overview.options(one);
    if (options.includes(name.id) || !overview.ids.issue.includes(one) || !overview.complete("issue"))
      return [];
    const message = `The issue \`${one}\` has no option \`${name.id}\`. ${whyMissing(overview, { kind: "option", id: name.id }, options)}`;
    return [{ path: name.path, code: "unknown-option", message }];
  });
}

function mention(overview: Overview, name: Name, kind: Mention): readonly Finding[] {
  if (typeof kind === "object") return option(overview, name, kind.optionOf);
  if (kind === "seatOrRole") return seatOrRole(overview, name);
  if (kind === "clause") return clause(overview, name);
  return unknownId(overview, { kind, id: name.id }, { path: name.path });
}

function mentionsIn(overview: Overview, inside: Located<object>, all: Mentions): readonly Finding[] {
  const head = Object.keys(all).find((key) => key in inside.value);
  return Object.entries((head === undefined ? undefined : all[head]) ?? {}).flatMap(([key, kind]) => {
    const name = lookUp(inside, key);
    return name === null ? [] : mention(overview, name, kind);
  });
}

/** Every seat, clause, option, track, … that a condition or effect names exists, at that place. */
export const mentioned: Check = (overview) => [
  ...conditionsOf(overview.scenario).flatMap((one) => mentionsIn(overview, one, CONDITION_MENTIONS)),
  ...effectsOf(overview.scenario).flatMap((one) => mentionsIn(overview, one, EFFECT_MENTIONS)),
];
