import { effectLinesIn, type Line, line, type Of, party, type Single, type Telling } from "../effectLines.ts";
import { conditionText } from "./conditions.ts";
import { ofWhom, sentence, YOU } from "./lists.ts";
import { measured, plain, signed } from "./numbers.ts";
import { counted, TIMES } from "./plurals.ts";

const often = (n: number): string => (n === 1 ? "один раз" : counted(n, TIMES));
const soon = (n: number): string => (n === 1 ? "один раунд" : counted(n, ["раунд", "раунди", "раундів"]));

const clause = ({ names }: Telling, ref: string): string =>
  ref === "target" ? "обраний пункт" : `пункт «${names.issue(ref)}»`;
/** "ваше подання", or "подання делегації «Туреччина»". */
const ofWhose = (thing: string, yours: string, owner: string): string =>
  owner === YOU ? yours : `${thing} ${ofWhom(owner)}`;
/** "Ваш капітал", or "Туреччина: капітал". */
const owned = (owner: string, yours: string, theirs: string): string =>
  owner === YOU ? yours : `${sentence(owner)}: ${theirs}`;

function track(effect: Of<"track">, { names }: Telling): Line {
  const name = names.track(effect.track);
  return "by" in effect ? line(name, signed(effect.by)) : line(`${name}: відтепер ${plain(effect.to)}`);
}

function breakPrice({ breakPrice: on, times }: Of<"breakPrice">, telling: Telling): Line {
  const who = on.seat === undefined ? "усі" : party(telling, on.seat);
  const where = on.issue === undefined ? "" : ` (${clause(telling, on.issue)})`;
  return line(`Ціна порушення${where} для ${ofWhom(who)} у цьому раунді`, `× ${plain(times)}`);
}

function trust({ trust: { of, in: whom }, by }: Of<"trust">, telling: Telling): Line {
  const about = `довіра до ${ofWhom(party(telling, whom))}`;
  return line(owned(party(telling, of), `Ваша ${about}`, about), signed(by));
}

/** What changes a seat's means. */
function means(effect: Of<"capital"> | Of<"cap"> | Of<"draw"> | Of<"discard">, telling: Telling): Line {
  const who = (ref: string) => party(telling, ref);
  if ("capital" in effect)
    return line(owned(who(effect.capital), "Ваш капітал", "капітал"), signed(effect.by));
  if ("cap" in effect)
    return line(owned(who(effect.cap), "Межа вашого капіталу", "межа капіталу"), signed(effect.by));
  if ("draw" in effect)
    return line(owned(who(effect.draw), "Ви берете картки", "нові картки"), signed(effect.cards));
  return line(
    owned(who(effect.discard), "Ви втрачаєте картки, за жеребом", "втрачені картки, за жеребом"),
    signed(-effect.cards),
  );
}

/** Effects that say one thing. */
function single(effect: Single, telling: Telling): Line {
  const { names } = telling;
  const who = (ref: string) => party(telling, ref);
  if ("track" in effect) return track(effect, telling);
  if ("drift" in effect) return line(`${names.track(effect.drift)}, щораунду`, signed(effect.by));
  if ("capital" in effect || "cap" in effect || "draw" in effect || "discard" in effect)
    return means(effect, telling);
  if ("grant" in effect) return line(`${names.favour(effect.grant)}: можна надати ще ${often(effect.times)}`);
  if ("give" in effect)
    return line(
      `${names.favour(effect.give)}: від ${ofWhom(who(effect.from))} для ${ofWhom(who(effect.to))}`,
    );
  if ("flag" in effect)
    return line(
      effect.clear === true ? `Більше не чинне: ${names.flag(effect.flag)}` : names.flag(effect.flag),
    );
  if ("trust" in effect) return trust(effect, telling);
  if ("worth" in effect) {
    const { issue, option } = effect.worth;
    return line(
      owned(
        who(effect.seat),
        `Вартість для вас: «${names.option(issue, option)}»`,
        `вартість «${names.option(issue, option)}»`,
      ),
      signed(effect.by),
    );
  }
  if ("walkAway" in effect) {
    const where = `немає тексту за столом «${names.table(effect.walkAway)}»`;
    return line(
      owned(who(effect.seat), `Вартість для вас, якщо ${where}`, `вартість, якщо ${where}`),
      signed(effect.by),
    );
  }
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
      `${names.table(effect.table)}: першим розглядають ${ofWhose("подання", "ваше подання", who(effect.firstMotion))}`,
    );
  if ("breakPrice" in effect) return breakPrice(effect, telling);
  if ("freeze" in effect) return line(`${sentence(clause(telling, effect.freeze))} більше не можна змінити`);
  if ("settle" in effect)
    return line(
      `${sentence(clause(telling, effect.settle))} отримує формулювання «${names.option(effect.settle, effect.option)}»`,
    );
  if ("reveal" in effect) {
    const what = effect.reveal === "hand" ? "картки" : "цілі";
    return line(
      owned(
        who("self"),
        `Ви побачите ${what} ${ofWhom(who(effect.of))}`,
        `буде показано ${what} ${ofWhom(who(effect.of))}`,
      ),
    );
  }
  return line(`${sentence(who(effect.cancel))}: заявлені в цьому раунді картки скасовано`);
}

/** What effects would do, line by line. */
export const effectLines = effectLinesIn({
  single,
  ifHolds: (condition, telling) => `Якщо ${conditionText(condition, telling)}:`,
  otherwise: "Інакше:",
  later: (rounds) => `Через ${soon(rounds)}:`,
  chance: (percent) => `З імовірністю ${measured(percent, "%")}:`,
  nothing: "нічого",
  leak: (whose, telling) => {
    const what =
      whose === "everyone"
        ? "Таємну домовленість"
        : ofWhose("Таємну домовленість", "Вашу таємну домовленість", party(telling, whose));
    return `${what}, обрану за жеребом, прочитають усі, якщо така є`;
  },
  eachParty: "Для кожної її сторони:",
  theParty: "сторона",
});
