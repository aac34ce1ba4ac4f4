import type { View } from "../../shared/model/view.ts";
import { ui } from "../text.ts";

/** The sentences that hold where something costs anything. */
function sentences({ rules }: Pick<View["scenario"], "rules">): readonly string[] {
  const words = ui().rulesPage.numbers;
  const { motionPrice, breaking, breakingReading, reservationPrice, announcing, cardsPerRound } = rules;
  return [
    [motionPrice, words.motion(motionPrice)] as const,
    [breaking.alone, words.breaking(breaking.alone, breaking.company)] as const,
    [breakingReading.alone, words.breakingReading(breakingReading.alone, breakingReading.company)] as const,
    [reservationPrice, words.reservation(reservationPrice)] as const,
    [announcing.silent, words.announced(announcing.silent)] as const,
    [rules.brokenPromise.capital, ui().deals.ifBroken(rules)] as const,
    [cardsPerRound, words.cards(cardsPerRound)] as const,
  ].flatMap(([price, sentence]) => (price === 0 ? [] : [sentence]));
}

/** What things cost in a match, as its scenario sets it; nothing where nothing does. */
export function NumbersOf({ scenario }: Pick<View, "scenario">) {
  const told = sentences(scenario);
  if (told.length === 0) return null;
  return (
    <section>
      <h2 class="heading-2">{ui().rulesPage.numbers.title}</h2>
      <ul class="rules-numbers">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
