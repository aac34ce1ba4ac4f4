import type { Condition } from "../../model/condition.ts";
import type { Kind, Setting, Telling } from "../conditionSetting.ts";
import type { Names } from "../names.ts";
import { listed, sentence, YOU } from "./lists.ts";
import { plain } from "./numbers.ts";
import { counted, TIMES } from "./plurals.ts";

/** A party in a condition, as its name stands within a sentence. */
export const party = ({ names, who }: Setting, ref: string): string => who[ref] ?? names.within(ref);

/** The one who acts: a verb in the feminine goes with "делегація", one in the plural with "ви". */
export const actor = (name: string, verb: string, yours: string): string =>
  name === YOU ? `ви ${yours}` : `делегація «${sentence(name)}» ${verb}`;

/** A favour with who gives it and to whom. */
export function favourBetween(c: Kind<"given">, setting: Setting): string {
  const sides = [
    ...(c.from === undefined ? [] : [`хто: ${party(setting, c.from)}`]),
    ...(c.to === undefined ? [] : [`для кого: ${party(setting, c.to)}`]),
  ];
  return `«${setting.names.favour(c.given)}»${sides.length === 0 ? "" : ` (${sides.join(", ")})`}`;
}

/** Promises in the accusative: "2 обіцянки". */
export const promises = (count: number): string => counted(count, ["обіцянку", "обіцянки", "обіцянок"]);

function track({ track, atLeast: least, atMost: most }: Kind<"track">, { names }: Setting): string {
  const name = `показник «${names.track(track)}»`;
  if (least !== undefined && most !== undefined) return `${name} не між ${plain(least)} і ${plain(most)}`;
  return least !== undefined ? `${name} менший за ${plain(least)}` : `${name} більший за ${plain(most ?? 0)}`;
}

function issue(c: Kind<"issue">, { names }: Setting): string {
  const name = `пункт «${names.issue(c.issue)}»`;
  const option = (id: string) => `«${names.option(c.issue, id)}»`;
  if (c.is !== undefined) return `${name} має інше формулювання, ніж ${option(c.is)}`;
  if (c.atLeast !== undefined && c.atMost !== undefined)
    return `${name} має формулювання поза межами від ${option(c.atLeast)} до ${option(c.atMost)}`;
  return c.atLeast !== undefined
    ? `${name} не сягає формулювання ${option(c.atLeast)}`
    : `${name} йде далі, ніж ${option(c.atMost ?? "")}`;
}

function round({ round: { from, until } }: Kind<"round">, { names }: Setting): string {
  const parts = [
    ...(from === undefined ? [] : [`перед раундом «${names.round(from)}»`]),
    ...(until === undefined ? [] : [`після раунду «${names.round(until)}»`]),
  ];
  return parts.join(" або ");
}

function played(id: string, names: Names): string {
  const known = names.knownCard(id);
  return `${known === null ? "певної картки" : `картки «${known}»`} не зіграно`;
}

function broke(c: Kind<"broke">, setting: Setting): string {
  const silence = `мовчання${c.alone === true ? " наодинці" : ""}`;
  const name = party(setting, c.broke);
  if ((c.atLeast ?? 1) === 1) return actor(name, `не порушувала ${silence}`, `не порушували ${silence}`);
  const fewer = `${silence} менше ніж ${counted(c.atLeast ?? 1, TIMES)}`;
  return actor(name, `порушила ${fewer}`, `порушили ${fewer}`);
}

function promisesBroken({ promisesBroken, atMost }: Kind<"promisesBroken">, setting: Setting): string {
  const more = ["щонайменше одну обіцянку", "більше ніж одну обіцянку"][atMost];
  const many = more ?? `більше ніж ${promises(atMost)}`;
  return actor(party(setting, promisesBroken), `порушила ${many}`, `порушили ${many}`);
}

/** What hangs on parties and their dealings. */
function ofParties(
  c: Kind<"dealBetween"> | Kind<"active"> | Kind<"backedBy"> | Kind<"broke"> | Kind<"promisesBroken">,
  setting: Setting,
): string {
  const of = (ref: string) => party(setting, ref);
  if ("dealBetween" in c) return `немає домовленості, сторони якої — ${listed(c.dealBetween.map(of))}`;
  if ("active" in c)
    return actor(of(c.active), "не воювала під час останньої Ради", "не воювали під час останньої Ради");
  if ("backedBy" in c)
    return actor(of(c.backedBy), "не вносить і не підтримує цього", "не вносите й не підтримуєте цього");
  return "broke" in c ? broke(c, setting) : promisesBroken(c, setting);
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
  if ("settled" in c) return `пункт «${names.issue(c.settled)}» не узгоджено`;
  if ("adopted" in c) return `за столом «${names.table(c.adopted)}» немає тексту`;
  if ("flag" in c) return `не справджується «${names.flag(c.flag).replace(/\.$/, "")}»`;
  if ("round" in c) return round(c, setting);
  if ("played" in c) return played(c.played, names);
  if ("given" in c) return `не надано послуги ${favourBetween(c, setting)}`;
  if ("directWar" in c) return "ширша війна не спалахнула";
  return ofParties(c, setting);
}
