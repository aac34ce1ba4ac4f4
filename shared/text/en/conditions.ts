import type { Condition } from "../../model/condition.ts";
import type { Names } from "../names.ts";
import { inside } from "./lists.ts";

type Kind<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;

/** Whom `self` and the like mean, in words. */
export type Who = Readonly<Record<string, string>>;

interface Setting {
  readonly names: Names;
  readonly who: Who;
}

const party = ({ names, who }: Setting, ref: string): string => who[ref] ?? names.within(ref);

function range(least: string | number | undefined, most: string | number | undefined): string {
  if (least !== undefined && most !== undefined) return `is between ${least} and ${most}`;
  return least !== undefined ? `is at ${least} or more` : `is at ${most} or less`;
}

function issue(c: Kind<"issue">, { names }: Setting): string {
  const option = (id: string | undefined) =>
    id === undefined ? undefined : `“${names.option(c.issue, id)}”`;
  const exact = option(c.is);
  return exact === undefined
    ? `${names.issue(c.issue)} ${range(option(c.atLeast), option(c.atMost))}`
    : `${names.issue(c.issue)} is at ${exact}`;
}

function round({ round: { from, until } }: Kind<"round">, { names }: Setting): string {
  const parts = [
    ...(from === undefined ? [] : [`from the round “${names.round(from)}”`]),
    ...(until === undefined ? [] : [`until the round “${names.round(until)}”`]),
  ];
  return parts.join(" ");
}

function given(c: Kind<"given">, setting: Setting): string {
  const from = c.from === undefined ? "" : ` by ${party(setting, c.from)}`;
  const to = c.to === undefined ? "" : ` to ${party(setting, c.to)}`;
  return `“${setting.names.favour(c.given)}” has been given${from}${to}`;
}

function broke(c: Kind<"broke">, setting: Setting): string {
  const times = (c.atLeast ?? 1) === 1 ? "" : ` at least ${c.atLeast} times`;
  return `${party(setting, c.broke)} broke silence${c.alone === true ? " alone" : ""}${times}`;
}

function promisesBroken(c: Kind<"promisesBroken">, setting: Setting): string {
  const most = c.atMost === 1 ? "at most one promise" : `at most ${c.atMost} promises`;
  return `${party(setting, c.promisesBroken)} broke ${c.atMost === 0 ? "no promise" : most}`;
}

const cardNamed = (id: string, names: Names): string => {
  const known = names.knownCard(id);
  return known === null ? "a certain card" : `“${known}”`;
};

/** A condition as part of a sentence. */
export function conditionText(c: Condition, setting: Setting): string {
  const { names } = setting;
  const each = (list: readonly Condition[], by: string) =>
    list.map((one) => conditionText(one, setting)).join(by);
  if ("all" in c) return each(c.all, "; and ");
  if ("any" in c) return `either ${each(c.any, " or ")}`;
  if ("not" in c && "adopted" in c.not) return `there is no text at ${inside(names.table(c.not.adopted))}`;
  if ("not" in c && "all" in c.not) return `it is not the case that ${each(c.not.all, " and ")}`;
  if ("not" in c) return `not: ${conditionText(c.not, setting)}`;
  if ("track" in c) return `${names.track(c.track)} ${range(c.atLeast, c.atMost)}`;
  if ("issue" in c) return issue(c, setting);
  if ("settled" in c) return `${names.issue(c.settled)} is settled`;
  if ("adopted" in c) return `there is a text at ${inside(names.table(c.adopted))}`;
  if ("flag" in c) return names.flag(c.flag).replace(/\.$/, "");
  if ("round" in c) return round(c, setting);
  if ("played" in c) return `${cardNamed(c.played, names)} has been played`;
  if ("given" in c) return given(c, setting);
  if ("dealBetween" in c)
    return `there is a deal between ${party(setting, c.dealBetween[0])} and ${party(setting, c.dealBetween[1])}`;
  if ("active" in c) return `${party(setting, c.active)} fought in the last Council`;
  if ("backedBy" in c) return `it is moved or seconded by ${party(setting, c.backedBy)}`;
  if ("broke" in c) return broke(c, setting);
  if ("promisesBroken" in c) return promisesBroken(c, setting);
  return "a wider war has broken out";
}
