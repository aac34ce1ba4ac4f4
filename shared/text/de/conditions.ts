import type { Condition } from "../../model/condition.ts";
import type { Kind, Setting } from "../conditionSetting.ts";
import { between, cardNamed, denied, party } from "./denials.ts";
import { listed, quoted } from "./lists.ts";

function range(least: string | number | undefined, most: string | number | undefined): string {
  if (least !== undefined && most !== undefined) return `zwischen ${least} und ${most}`;
  return least !== undefined ? `mindestens ${least}` : `höchstens ${most}`;
}

function issue(c: Kind<"issue">, { names }: Setting): string {
  const option = (id: string | undefined) =>
    id === undefined ? undefined : quoted(names.option(c.issue, id));
  const exact = option(c.is);
  return `Klausel ${quoted(names.issue(c.issue))}: ${exact ?? range(option(c.atLeast), option(c.atMost))}`;
}

function round({ round: { from, until } }: Kind<"round">, { names }: Setting): string {
  const parts = [
    ...(from === undefined ? [] : [`ab der Runde ${quoted(names.round(from))}`]),
    ...(until === undefined ? [] : [`bis zur Runde ${quoted(names.round(until))}`]),
  ];
  return parts.join(" ");
}

function broke(c: Kind<"broke">, setting: Setting): string {
  const alone = c.alone === true ? "allein " : "";
  const times = (c.atLeast ?? 1) === 1 ? "" : `, mindestens ${c.atLeast}-mal`;
  return `${alone}das Schweigen gebrochen (${party(setting, c.broke)}${times})`;
}

function promisesBroken(c: Kind<"promisesBroken">, setting: Setting): string {
  const most = c.atMost === 1 ? "höchstens eine Zusage" : `höchstens ${c.atMost} Zusagen`;
  return `${c.atMost === 0 ? "keine Zusage" : most} gebrochen (${party(setting, c.promisesBroken)})`;
}

/** A condition in words that stand after a colon: names in it need neither article nor verb. */
export function conditionText(c: Condition, setting: Setting): string {
  const { names } = setting;
  const each = (list: readonly Condition[], by: string) =>
    list.map((one) => conditionText(one, setting)).join(by);
  if ("all" in c) return each(c.all, "; und ");
  if ("any" in c) return `entweder ${each(c.any, " oder ")}`;
  if ("not" in c) return denied(c.not, setting, conditionText);
  if ("track" in c) return `${names.track(c.track)} ${range(c.atLeast, c.atMost)}`;
  if ("issue" in c) return issue(c, setting);
  if ("settled" in c) return `Klausel ${quoted(names.issue(c.settled))}: geregelt`;
  if ("adopted" in c) return `am Tisch ${quoted(names.table(c.adopted))} gibt es einen Text`;
  if ("flag" in c) return quoted(names.flag(c.flag).replace(/\.$/, ""));
  if ("round" in c) return round(c, setting);
  if ("played" in c) return `${cardNamed(c.played, names)} ist gespielt`;
  if ("given" in c) return `${quoted(names.favour(c.given))} ist gewährt${between(c, setting)}`;
  if ("dealBetween" in c)
    return `es gibt eine Absprache (${listed(c.dealBetween.map((one) => party(setting, one)))})`;
  if ("active" in c) return `im letzten Rat gekämpft (${party(setting, c.active)})`;
  if ("backedBy" in c) return `eingebracht oder unterstützt (${party(setting, c.backedBy)})`;
  if ("broke" in c) return broke(c, setting);
  if ("promisesBroken" in c) return promisesBroken(c, setting);
  return "ein größerer Krieg ist ausgebrochen";
}
