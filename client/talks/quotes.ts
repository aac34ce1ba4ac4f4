import type { Quote } from "../../shared/model/state.ts";
import type { View } from "../../shared/model/view.ts";
import { motionsKnown } from "../../shared/rules/checks/quotes.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Names } from "../../shared/text/names.ts";
import type { IconName } from "../icons.ts";

export type QuoteKind = "motion" | "deal" | "issue" | "card";

export const QUOTE_ICONS: Readonly<Record<QuoteKind, IconName>> = {
  motion: "gavel",
  deal: "handshake",
  issue: "file",
  card: "book",
};

/** Everything that the viewer can quote, by kind: the latest motions and deals first. */
export function quotable(view: View): Readonly<Record<QuoteKind, readonly Quote[]>> {
  const { own, scenario, public: open } = view;
  const cards = [...new Set([...Object.keys(own?.cards ?? {}), ...Object.keys(open.known.cards)])];
  return {
    motion: (own === null ? [] : motionsKnown(view, own)).toReversed().map((motion) => ({ motion })),
    deal: Object.keys(own?.deals ?? {})
      .toReversed()
      .map((deal) => ({ deal })),
    issue: Object.values(scenario.tables)
      .flatMap(({ issues }) => Object.keys(issues))
      .map((issue) => ({ issue })),
    card: cards.map((card) => ({ card })),
  };
}

export function kindOfQuote(quote: Quote): QuoteKind {
  if ("motion" in quote) return "motion";
  if ("deal" in quote) return "deal";
  return "card" in quote ? "card" : "issue";
}

/** The parties of a deal, as its id tells them: a reader who isn't one learns no more. */
const partiesIn = (deal: string, names: Names): readonly string[] =>
  deal
    .replace(/\.\d+$/, "")
    .split("+")
    .map(names.short);

interface Reader {
  readonly view: View;
  readonly names: Names;
  readonly ui: Language["ui"];
}

function motionLabel(motion: string, { names, ui }: Reader): string {
  const known = names.motion(motion);
  if (known === null) return ui.talks.quoted.unknownMotion;
  return ui.talks.quoted.motion(names.within(known.mover), Object.keys(known.changes).map(names.issue));
}

function cardLabel(card: string, { view, names, ui }: Reader): string {
  const known = card in (view.own?.cards ?? {}) || card in view.public.known.cards;
  return known ? names.card(card) : ui.talks.quoted.unknownCard;
}

/** What is quoted, as far as this reader may know it. */
export function labelOfQuote(quote: Quote, reader: Reader): string {
  if ("motion" in quote) return motionLabel(quote.motion, reader);
  if ("deal" in quote) return reader.ui.talks.quoted.deal(partiesIn(quote.deal, reader.names));
  return "card" in quote ? cardLabel(quote.card, reader) : reader.names.issue(quote.issue);
}
