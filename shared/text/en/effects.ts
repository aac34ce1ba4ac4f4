import { effectLinesIn, type Line, line, type Of, party, type Single, type Telling } from "../effectLines.ts";
import { conditionText } from "./conditions.ts";
import { capitalised, inside } from "./lists.ts";
import { plain, signed } from "./numbers.ts";

const count = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`);

const clause = ({ names }: Telling, ref: string): string =>
  ref === "target" ? "the chosen clause" : names.issue(ref);
/** "Your capital", or "Political capital of Turkey". */
const owned = (thing: string, owner: string): string =>
  owner === "you" ? `Your ${thing}` : `${capitalised(thing)} of ${owner}`;
const trust = (of: string, whom: string): string =>
  of === "you" ? `Your trust in ${whom}` : `Trust of ${of} in ${whom}`;
const motionOf = (mover: string): string => (mover === "you" ? "Your motion" : `A motion of ${mover}`);

function track(effect: Of<"track">, { names }: Telling): Line {
  const name = names.track(effect.track);
  return "by" in effect ? line(name, signed(effect.by)) : line(`${name} is set to ${plain(effect.to)}`);
}

function breakPrice({ breakPrice: on, times }: Of<"breakPrice">, telling: Telling): Line {
  const who = on.seat === undefined ? "everybody" : party(telling, on.seat);
  const what = on.issue === undefined ? "silence" : `on ${clause(telling, on.issue)}`;
  return line(`Breaking ${what} costs ${who}, this round`, `× ${times}`);
}

/** Effects that say one thing. */
function single(effect: Single, telling: Telling): Line {
  const { names } = telling;
  const who = (ref: string) => party(telling, ref);
  if ("track" in effect) return track(effect, telling);
  if ("drift" in effect) return line(`${names.track(effect.drift)}, each round`, signed(effect.by));
  // "Capital of Ukraine" would be Kyiv.
  if ("capital" in effect) {
    const owner = who(effect.capital);
    return line(owned(owner === "you" ? "capital" : "political capital", owner), signed(effect.by));
  }
  if ("cap" in effect) return line(owned("limit of capital", who(effect.cap)), signed(effect.by));
  if ("draw" in effect) return line(`Cards drawn by ${who(effect.draw)}`, signed(effect.cards));
  if ("discard" in effect) return line(`Cards lost by ${who(effect.discard)}, by lot`, signed(-effect.cards));
  if ("grant" in effect)
    return line(`${names.favour(effect.grant)} can be given ${count(effect.times, "once", "times")} more`);
  if ("give" in effect)
    return line(`${names.favour(effect.give)}: given by ${who(effect.from)} to ${who(effect.to)}`);
  if ("flag" in effect)
    return line(effect.clear === true ? `No longer: ${names.flag(effect.flag)}` : names.flag(effect.flag));
  if ("trust" in effect) return line(trust(who(effect.trust.of), who(effect.trust.in)), signed(effect.by));
  if ("worth" in effect)
    return line(
      `Worth to ${who(effect.seat)} of “${names.option(effect.worth.issue, effect.worth.option)}”`,
      signed(effect.by),
    );
  if ("walkAway" in effect)
    return line(
      `Worth to ${who(effect.seat)} of no text at ${inside(names.table(effect.walkAway))}`,
      signed(effect.by),
    );
  return rare(effect, telling);
}

function rare(
  effect: Of<"firstMotion"> | Of<"breakPrice"> | Of<"freeze"> | Of<"settle"> | Of<"reveal"> | Of<"cancel">,
  telling: Telling,
): Line {
  const { names } = telling;
  const who = (ref: string) => party(telling, ref);
  if ("firstMotion" in effect)
    return line(
      `${motionOf(who(effect.firstMotion))} is taken first at ${inside(names.table(effect.table))}`,
    );
  if ("breakPrice" in effect) return breakPrice(effect, telling);
  if ("freeze" in effect)
    return line(`${capitalised(clause(telling, effect.freeze))} can't be changed any more`);
  if ("settle" in effect)
    return line(
      `${capitalised(clause(telling, effect.settle))} is set to “${names.option(effect.settle, effect.option)}”`,
    );
  if ("reveal" in effect)
    return line(`${capitalised(who("self"))} will see the ${effect.reveal} of ${who(effect.of)}`);
  return line(`Cards committed by ${who(effect.cancel)} this round are cancelled`);
}

/** What effects would do, line by line. */
export const effectLines = effectLinesIn({
  single,
  ifHolds: (condition, telling) => `If ${conditionText(condition, telling)}:`,
  otherwise: "Otherwise:",
  later: (rounds) => `${capitalised(count(rounds, "one round", "rounds"))} later:`,
  chance: (percent) => `With a chance of ${percent}%:`,
  nothing: "nothing",
  leak: (whose, telling) => {
    const what = whose === "everyone" ? "A secret deal" : `A secret deal of ${party(telling, whose)}`;
    return `${what}, chosen by lot, is read by everybody, if there is one`;
  },
  eachParty: "For each of its parties:",
  theParty: "the party",
});
