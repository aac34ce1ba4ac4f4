import type { Condition } from "../../model/condition.ts";
import type { Kind, Setting, Telling } from "../conditionSetting.ts";
import type { Names } from "../names.ts";
import { inside } from "./lists.ts";

/** A party in a condition, within a sentence. */
export const party = ({ names, who }: Setting, ref: string): string => who[ref] ?? names.within(ref);

/** A card in a condition: not every reader may know it. */
export function cardNamed(id: string, names: Names): string {
  const known = names.knownCard(id);
  return known === null ? "a certain card" : `“${known}”`;
}

function track({ track, atLeast: least, atMost: most }: Kind<"track">, { names }: Setting): string {
  const name = names.track(track);
  if (least !== undefined && most !== undefined) return `${name} is not between ${least} and ${most}`;
  return least !== undefined ? `${name} is below ${least}` : `${name} is above ${most}`;
}

function issue({ issue, is, atLeast: least, atMost: most }: Kind<"issue">, { names }: Setting): string {
  const name = names.issue(issue);
  const option = (id: string) => `“${names.option(issue, id)}”`;
  if (is !== undefined) return `${name} is not at ${option(is)}`;
  if (least !== undefined && most !== undefined)
    return `${name} is not between ${option(least)} and ${option(most)}`;
  return least !== undefined
    ? `${name} falls short of ${option(least)}`
    : `${name} goes further than ${option(most ?? "")}`;
}

function round({ round: { from, until } }: Kind<"round">, { names }: Setting): string {
  const parts = [
    ...(from === undefined ? [] : [`before the round “${names.round(from)}”`]),
    ...(until === undefined ? [] : [`after the round “${names.round(until)}”`]),
  ];
  return parts.join(" or ");
}

function given(c: Kind<"given">, setting: Setting): string {
  const from = c.from === undefined ? "" : ` by ${party(setting, c.from)}`;
  const to = c.to === undefined ? "" : ` to ${party(setting, c.to)}`;
  return `“${setting.names.favour(c.given)}” has not been given${from}${to}`;
}

function broke(c: Kind<"broke">, setting: Setting): string {
  const [name, alone] = [party(setting, c.broke), c.alone === true ? " alone" : ""];
  if ((c.atLeast ?? 1) === 1) return `${name} did not break silence${alone}`;
  return `${name} broke silence${alone} fewer than ${c.atLeast} times`;
}

function promisesBroken({ promisesBroken, atMost }: Kind<"promisesBroken">, setting: Setting): string {
  const more = ["at least one promise", "more than one promise"][atMost] ?? `more than ${atMost} promises`;
  return `${party(setting, promisesBroken)} broke ${more}`;
}

/** That a condition does not hold, as part of a sentence. `tell` says those that it is made of. */
export function denied(c: Condition, setting: Setting, tell: Telling): string {
  const { names } = setting;
  const none = (list: readonly Condition[]) => list.map((one) => ({ not: one }));
  if ("not" in c) return tell(c.not, setting);
  if ("all" in c) return tell({ any: none(c.all) }, setting);
  if ("any" in c) return tell({ all: none(c.any) }, setting);
  if ("track" in c) return track(c, setting);
  if ("issue" in c) return issue(c, setting);
  if ("settled" in c) return `${names.issue(c.settled)} is not settled`;
  if ("adopted" in c) return `there is no text at ${inside(names.table(c.adopted))}`;
  if ("flag" in c) return `“${names.flag(c.flag).replace(/\.$/, "")}” does not hold`;
  if ("round" in c) return round(c, setting);
  if ("played" in c) return `${cardNamed(c.played, names)} has not been played`;
  if ("given" in c) return given(c, setting);
  if ("dealBetween" in c)
    return `there is no deal between ${party(setting, c.dealBetween[0])} and ${party(setting, c.dealBetween[1])}`;
  if ("active" in c) return `${party(setting, c.active)} did not fight in the last Council`;
  if ("backedBy" in c) return `it is neither moved nor seconded by ${party(setting, c.backedBy)}`;
  if ("broke" in c) return broke(c, setting);
  if ("directWar" in c) return "no wider war has broken out";
  return promisesBroken(c, setting);
}
