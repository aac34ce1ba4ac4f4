import type { Condition } from "../../model/condition.ts";
import type { Kind, Setting } from "../conditionSetting.ts";
import { cardNamed, denied, party } from "./denials.ts";
import { inside } from "./lists.ts";

function track({ track, atLeast: least, atMost: most }: Kind<"track">, { names }: Setting): string {
  const name = names.track(track);
  if (least !== undefined && most !== undefined) return `${name} is between ${least} and ${most}`;
  return least !== undefined ? `${name} is at ${least} or more` : `${name} is at ${most} or less`;
}

function issue({ issue, is, atLeast: least, atMost: most }: Kind<"issue">, { names }: Setting): string {
  const name = names.issue(issue);
  const option = (id: string) => `“${names.option(issue, id)}”`;
  if (is !== undefined) return `${name} is at ${option(is)}`;
  if (least !== undefined && most !== undefined)
    return `${name} is between ${option(least)} and ${option(most)}`;
  return least !== undefined
    ? `${name} goes at least as far as ${option(least)}`
    : `${name} goes no further than ${option(most ?? "")}`;
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

/** A condition as part of a sentence. */
export function conditionText(c: Condition, setting: Setting): string {
  const { names } = setting;
  const each = (list: readonly Condition[], by: string) =>
    list.map((one) => conditionText(one, setting)).join(by);
  if ("all" in c) return each(c.all, "; and ");
  if ("any" in c) return `either ${each(c.any, " or ")}`;
  if ("not" in c) return denied(c.not, setting, conditionText);
  if ("track" in c) return track(c, setting);
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
