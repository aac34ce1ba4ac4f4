import { effectLinesIn, type Line, line, type Of, party, type Single, type Telling } from "../effectLines.ts";
import { conditionText } from "./conditions.ts";
import { capitalised, quoted, times } from "./lists.ts";
import { measured, plain, signed } from "./numbers.ts";

const clause = ({ names }: Telling, ref: string): string =>
  ref === "target" ? "die gewählte Klausel" : quoted(names.issue(ref));
/** "Kapital (Türkei)", "Ihr Kapital". */
const owned = (thing: string, owner: string): string =>
  owner === "Sie" ? `Ihr ${thing}` : `${thing} (${owner})`;

function track(effect: Of<"track">, { names }: Telling): Line {
  const name = names.track(effect.track);
  return "by" in effect ? line(name, signed(effect.by)) : line(`${name}: auf ${plain(effect.to)} gesetzt`);
}

function breakPrice({ breakPrice: on, times }: Of<"breakPrice">, telling: Telling): Line {
  const who = on.seat === undefined ? "alle" : party(telling, on.seat);
  const where =
    on.issue === undefined
      ? ""
      : ` bei ${on.issue === "target" ? "der gewählten Klausel" : clause(telling, on.issue)}`;
  return line(`Preis eines Bruchs${where} für ${who}, diese Runde`, `× ${plain(times)}`);
}

/** Effects that say one thing. */
function single(effect: Single, telling: Telling): Line {
  const { names } = telling;
  const who = (ref: string) => party(telling, ref);
  if ("track" in effect) return track(effect, telling);
  if ("drift" in effect) return line(`${names.track(effect.drift)}, je Runde`, signed(effect.by));
  if ("capital" in effect) return line(owned("Kapital", who(effect.capital)), signed(effect.by));
  if ("cap" in effect) return line(owned("Höchstwert an Kapital", who(effect.cap)), signed(effect.by));
  if ("draw" in effect) return line(`Karten ziehen (${who(effect.draw)})`, signed(effect.cards));
  if ("discard" in effect)
    return line(`Karten verlieren, nach Los (${who(effect.discard)})`, signed(-effect.cards));
  if ("grant" in effect)
    return line(`${names.favour(effect.grant)}: ${times(effect.times)} mehr zu gewähren`);
  if ("give" in effect)
    return line(`${names.favour(effect.give)}: gewährt (${who(effect.from)} an ${who(effect.to)})`);
  if ("flag" in effect)
    return line(
      effect.clear === true ? `Gilt nicht mehr: ${names.flag(effect.flag)}` : names.flag(effect.flag),
    );
  if ("trust" in effect)
    return line(owned(`Vertrauen in ${who(effect.trust.in)}`, who(effect.trust.of)), signed(effect.by));
  if ("worth" in effect)
    return line(
      `Wert für ${who(effect.seat)}: ${quoted(names.option(effect.worth.issue, effect.worth.option))}`,
      signed(effect.by),
    );
  if ("walkAway" in effect)
    return line(
      `Wert für ${who(effect.seat)}: kein Text am Tisch ${quoted(names.table(effect.walkAway))}`,
      signed(effect.by),
    );
  return rare(effect, telling);
}

const SHOWN = { hand: "Karten", objectives: "Ziele" } as const;

function rare(
  effect: Of<"firstMotion"> | Of<"breakPrice"> | Of<"freeze"> | Of<"settle"> | Of<"reveal"> | Of<"cancel">,
  telling: Telling,
): Line {
  const { names } = telling;
  const who = (ref: string) => party(telling, ref);
  if ("firstMotion" in effect)
    return line(
      `Tisch ${quoted(names.table(effect.table))}: ein Antrag kommt zuerst (${who(effect.firstMotion)})`,
    );
  if ("breakPrice" in effect) return breakPrice(effect, telling);
  if ("freeze" in effect) return line(`${capitalised(clause(telling, effect.freeze))}: nicht mehr zu ändern`);
  if ("settle" in effect)
    return line(
      `${capitalised(clause(telling, effect.settle))}: auf ${quoted(names.option(effect.settle, effect.option))} gesetzt`,
    );
  if ("reveal" in effect)
    return line(`${SHOWN[effect.reveal]} einsehen (${who(effect.of)}), für ${who("self")}`);
  return line(`In dieser Runde gelegte Karten: aufgehoben (${who(effect.cancel)})`);
}

/** What effects would do, line by line. */
export const effectLines = effectLinesIn({
  single,
  ifHolds: (condition, telling) => `Wenn gilt: ${conditionText(condition, telling)}`,
  otherwise: "Sonst:",
  later: (rounds) => (rounds === 1 ? "Eine Runde später:" : `${rounds} Runden später:`),
  chance: (percent) => `In ${measured(percent, "%")} der Fälle:`,
  nothing: "nichts",
  leak: (whose, telling) => {
    const of = whose === "everyone" ? "" : ` (${party(telling, whose)})`;
    return `Eine geheime Absprache${of}, nach Los, lesen alle, falls es eine gibt`;
  },
  eachParty: "Für jeden, der an ihr beteiligt ist:",
  theParty: "der Beteiligte",
});
