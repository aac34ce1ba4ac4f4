import type { Band, Card } from "../../shared/model/content.ts";
import type { View } from "../../shared/model/view.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Names } from "../../shared/text/names.ts";
import type { IconName } from "../icons.ts";
import { linesOf, saidOfRest } from "./cardLines.ts";
import type { CardFace, CardState, Hand, Reveal } from "./hand.ts";

const ICON_OF: Readonly<Record<Band, IconName>> = {
  cancel: "shield",
  reveal: "eye",
  price: "hand",
  transfer: "handshake",
  tracks: "trend",
  text: "scroll",
};
interface Telling {
  readonly text: Language;
  readonly names: Names;
  /** Where a claim comes from, in words. */
  readonly source: (source: Card["source"]) => string;
}

/** What is printed on a card. */
function faceOf(card: Card, self: string, { text, names, source }: Telling): CardFace {
  const { common, hand } = text.ui;
  const who = { self, target: hand.theTarget, everyone: common.everybody };
  const lines = linesOf(card.effects, (effects) => text.effects(effects, names, who));
  return {
    title: card.title,
    theme: card.theme,
    icon: ICON_OF[card.band],
    price: card.price,
    lines: lines.map(({ text: label, amount, depth }) => ({ label, change: amount ?? "", depth })),
    more: [...lines.map((_, shown) => saidOfRest(lines, shown, hand)), ""],
    condition: card.when ? hand.needs(text.condition(card.when, names, who)) : "",
    source: source(card.source),
  };
}

interface Picked {
  readonly chosen: string | null;
  readonly focused: string | null;
}

/** The hand as the canvas draws it. */
export function handOf(view: View, telling: Telling, { chosen, focused }: Picked): Hand {
  const { common, hand } = telling.text.ui;
  const own = view.own;
  const stateOf = (id: string, price: number): CardState => {
    if (own?.commitments.some((one) => one.card === id)) return "committed";
    if (id === chosen) return "selected";
    return price > (own?.available ?? 0) ? "unaffordable" : "rest";
  };
  const cards = (own?.hand ?? []).flatMap((id) => {
    const card = own?.cards[id];
    if (!card) return [];
    const state = stateOf(id, card.price);
    const note = state === "committed" ? hand.committed : "";
    return [{ ...faceOf(card, common.youSmall, telling), id, text: card.text, state, note }];
  });
  return { description: hand.describe(cards.map(({ title }) => title).join(", ")), cards, focused };
}

/** The cards of a round, turned over together. */
export function revealOf(view: View, telling: Telling, round: string): Reveal {
  const { common, hand } = telling.text.ui;
  const { names } = telling;
  const cards = view.public.played
    .filter((one) => one.round === round)
    .flatMap(({ card: id, seat, target }) => {
      const card = view.public.known.cards[id];
      if (!card) return [];
      const self = seat === names.you ? common.youSmall : names.short(seat);
      const at = target?.seat === undefined ? names.issue(target?.issue ?? "") : names.short(target.seat);
      return [
        {
          ...faceOf(card, self, telling),
          seat,
          seatName: names.short(seat),
          text: card.text,
          flags: view.scenario.seats[seat]?.flags ?? [],
          target: target === null ? "" : hand.on(at),
        },
      ];
    });
  return { description: hand.revealed(cards.length), cards };
}
