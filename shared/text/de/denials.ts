import type { Condition } from "../../model/condition.ts";
import type { Kind, Setting, Telling } from "../conditionSetting.ts";
import type { Names } from "../names.ts";
import { listed, quoted } from "./lists.ts";

/** A party in a condition, as its name stands within a sentence. */
export const party = ({ names, who }: Setting, ref: string): string => who[ref] ?? names.within(ref);

/** A card in a condition: not every reader may know it. */
export function cardNamed(id: string, names: Names): string {
  const known = names.knownCard(id);
  return known === null ? "eine bestimmte Karte" : `die Karte ${quoted(known)}`;
}

/** To whom and by whom a favour goes, after the verb. */
export function between(c: Kind<"given">, setting: Setting): string {
  const ends = [
    ...(c.from === undefined ? [] : [`durch ${party(setting, c.from)}`]),
    ...(c.to === undefined ? [] : [`an ${party(setting, c.to)}`]),
  ];
  return ends.length === 0 ? "" : ` (${ends.join(", ")})`;
}

function track(c: Kind<"track">, { names }: Setting): string {
  const name = names.track(c.track);
  if (c.atLeast !== undefined && c.atMost !== undefined)
    return `${name} nicht zwischen ${c.atLeast} und ${c.atMost}`;
  return c.atLeast !== undefined ? `${name} unter ${c.atLeast}` : `${name} über ${c.atMost}`;
}

function issue(c: Kind<"issue">, { names }: Setting): string {
  const name = `Klausel ${quoted(names.issue(c.issue))}`;
  const option = (id: string) => quoted(names.option(c.issue, id));
  if (c.is !== undefined) return `${name}: nicht ${option(c.is)}`;
  if (c.atLeast !== undefined && c.atMost !== undefined)
    return `${name}: nicht zwischen ${option(c.atLeast)} und ${option(c.atMost)}`;
  return c.atLeast !== undefined
    ? `${name}: weniger als ${option(c.atLeast)}`
    : `${name}: mehr als ${option(c.atMost ?? "")}`;
}

function round({ round: { from, until } }: Kind<"round">, { names }: Setting): string {
  const parts = [
    ...(from === undefined ? [] : [`vor der Runde ${quoted(names.round(from))}`]),
    ...(until === undefined ? [] : [`nach der Runde ${quoted(names.round(until))}`]),
  ];
  return parts.join(" oder ");
}

function broke(c: Kind<"broke">, setting: Setting): string {
  const [name, alone] = [party(setting, c.broke), c.alone === true ? "allein " : ""];
  if ((c.atLeast ?? 1) === 1) return `nie ${alone}das Schweigen gebrochen (${name})`;
  return `weniger als ${c.atLeast}-mal ${alone}das Schweigen gebrochen (${name})`;
}

function promisesBroken({ promisesBroken, atMost }: Kind<"promisesBroken">, setting: Setting): string {
  const more = ["mindestens eine Zusage", "mehr als eine Zusage"][atMost] ?? `mehr als ${atMost} Zusagen`;
  return `${more} gebrochen (${party(setting, promisesBroken)})`;
}

/** That a condition does not hold, in words that stand after a colon. `tell` says those that it is made of. */
export function denied(c: Condition, setting: Setting, tell: Telling): string {
  const { names } = setting;
  if ("not" in c) return tell(c.not, setting);
  if ("all" in c) return `nicht alles zugleich (${c.all.map((one) => tell(one, setting)).join("; und ")})`;
  if ("any" in c) return tell({ all: c.any.map((one) => ({ not: one })) }, setting);
  if ("track" in c) return track(c, setting);
  if ("issue" in c) return issue(c, setting);
  if ("settled" in c) return `Klausel ${quoted(names.issue(c.settled))}: nicht geregelt`;
  if ("adopted" in c) return `am Tisch ${quoted(names.table(c.adopted))} gibt es keinen Text`;
  if ("flag" in c) return `${quoted(names.flag(c.flag).replace(/\.$/, ""))} trifft nicht zu`;
  if ("round" in c) return round(c, setting);
  if ("played" in c) return `${cardNamed(c.played, names)} ist nicht gespielt`;
  if ("given" in c) return `${quoted(names.favour(c.given))} ist nicht gewährt${between(c, setting)}`;
  if ("dealBetween" in c)
    return `es gibt keine Absprache (${listed(c.dealBetween.map((one) => party(setting, one)))})`;
  if ("active" in c) return `im letzten Rat nicht gekämpft (${party(setting, c.active)})`;
  if ("backedBy" in c) return `weder eingebracht noch unterstützt (${party(setting, c.backedBy)})`;
  if ("broke" in c) return broke(c, setting);
  if ("directWar" in c) return "es ist kein größerer Krieg ausgebrochen";
  return promisesBroken(c, setting);
}
