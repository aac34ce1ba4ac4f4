import type { Condition } from "../../model/condition.ts";
import type { Kind, Setting } from "../conditionSetting.ts";
import { actor, denied, favourBetween, party, promises } from "./denials.ts";
import { listed } from "./lists.ts";
import { plain } from "./numbers.ts";
import { counted, TIMES } from "./plurals.ts";

function track(c: Kind<"track">, { names }: Setting): string {
  const name = `показник «${names.track(c.track)}»`;
  const [least, most] = [c.atLeast, c.atMost];
  if (least !== undefined && most !== undefined) return `${name} між ${plain(least)} і ${plain(most)}`;
  return least !== undefined
    ? `${name} не менший за ${plain(least)}`
    : `${name} не більший за ${plain(most ?? 0)}`;
}

function issue(c: Kind<"issue">, { names }: Setting): string {
  const name = `пункт «${names.issue(c.issue)}»`;
  const option = (id: string) => `«${names.option(c.issue, id)}»`;
  if (c.is !== undefined) return `${name} має формулювання ${option(c.is)}`;
  if (c.atLeast !== undefined && c.atMost !== undefined)
    return `${name} має формулювання від ${option(c.atLeast)} до ${option(c.atMost)}`;
  return c.atLeast !== undefined
    ? `${name} має формулювання ${option(c.atLeast)} або таке, що йде далі`
    : `${name} не йде далі, ніж ${option(c.atMost ?? "")}`;
}

function round({ round: { from, until } }: Kind<"round">, { names }: Setting): string {
  const parts = [
    ...(from === undefined ? [] : [`від раунду «${names.round(from)}»`]),
    ...(until === undefined ? [] : [`до раунду «${names.round(until)}»`]),
  ];
  return parts.join(" ");
}

function broke(c: Kind<"broke">, setting: Setting): string {
  const times = (c.atLeast ?? 1) === 1 ? "" : ` щонайменше ${counted(c.atLeast ?? 1, TIMES)}`;
  const how = `мовчання${c.alone === true ? " наодинці" : ""}${times}`;
  return actor(party(setting, c.broke), `порушила ${how}`, `порушили ${how}`);
}

function played(c: Kind<"played">, { names }: Setting): string {
  const known = names.knownCard(c.played);
  return `${known === null ? "певну картку" : `картку «${known}»`} зіграно`;
}

/** What hangs on parties and their dealings. */
function ofParties(
  c: Kind<"dealBetween"> | Kind<"active"> | Kind<"backedBy"> | Kind<"broke"> | Kind<"promisesBroken">,
  setting: Setting,
): string {
  const of = (ref: string) => party(setting, ref);
  if ("dealBetween" in c) return `є домовленість, сторони якої — ${listed(c.dealBetween.map(of))}`;
  if ("active" in c)
    return actor(of(c.active), "воювала під час останньої Ради", "воювали під час останньої Ради");
  if ("backedBy" in c) return actor(of(c.backedBy), "вносить або підтримує це", "вносите або підтримуєте це");
  if ("broke" in c) return broke(c, setting);
  if (c.atMost === 0)
    return actor(of(c.promisesBroken), "не порушила жодної обіцянки", "не порушили жодної обіцянки");
  const most = `не більше ніж ${promises(c.atMost)}`;
  return `${actor(of(c.promisesBroken), "порушила", "порушили")} ${most}`;
}

/** A condition as part of a sentence. */
export function conditionText(c: Condition, setting: Setting): string {
  const { names } = setting;
  const each = (list: readonly Condition[], by: string) =>
    list.map((one) => conditionText(one, setting)).join(by);
  if ("all" in c) return each(c.all, "; і ");
  if ("any" in c) return `або ${each(c.any, ", або ")}`;
  if ("not" in c) return denied(c.not, setting, conditionText);
  if ("track" in c) return track(c, setting);
  if ("issue" in c) return issue(c, setting);
  if ("settled" in c) return `пункт «${names.issue(c.settled)}» узгоджено`;
  if ("adopted" in c) return `за столом «${names.table(c.adopted)}» є текст`;
  if ("flag" in c) return `справджується «${names.flag(c.flag).replace(/\.$/, "")}»`;
  if ("round" in c) return round(c, setting);
  if ("played" in c) return played(c, setting);
  if ("given" in c) return `надано послугу ${favourBetween(c, setting)}`;
  if ("directWar" in c) return "спалахнула ширша війна";
  return ofParties(c, setting);
}
