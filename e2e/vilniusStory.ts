import { expect } from "@playwright/test";
import { loadScenario } from "../server/match/scenarioFiles.ts";
import {
  accepts,
  breaks,
  headingOf,
  keeps,
  offers,
  type Player,
  reserves,
  says,
  seconds,
  tables,
  ui,
} from "./player.ts";
import { withinIn } from "./within.ts";

const loaded = loadScenario("scenarios/vilnius");
if (!loaded.scenario) throw new Error("scenarios/vilnius can't be read");
export const scenario = loaded.scenario;
export const nameOf = (seat: string): string => scenario.seats[seat]?.name ?? seat;
export const within = withinIn(scenario);
const shortOf = (seat: string): string => scenario.seats[seat]?.short ?? seat;
const council = scenario.tables.council?.title ?? "";
/** Option ids by clause titles, as players choose them. */
const words = (changes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(changes).map(([issue, option]) => [
      scenario.tables.council?.issues[issue]?.title ?? issue,
      option,
    ]),
  );

const option = (issue: string, rank: number): string =>
  Object.keys(scenario.tables.council?.issues[issue]?.options ?? {})[rank] ?? "";
const wording = (ranks: Readonly<Record<string, number>>) =>
  words(Object.fromEntries(Object.entries(ranks).map(([issue, rank]) => [issue, option(issue, rank)])));

/** What the players do in each round's Talks: the story of this match. */
export type Table = Readonly<Record<"us" | "hungary" | "turkey" | "baltics", Player>>;
export const STORY: Readonly<Record<number, (players: Table) => Promise<void>>> = {
  1: async ({ us, hungary, turkey, baltics }) => {
    await tables(us, council, wording({ consultation: 1 }));
    await seconds(baltics, council, within("us"));
    await says(hungary, "We are ready to listen, if others are.");
    await expect(turkey.page.getByText("We are ready to listen, if others are.")).toHaveCount(0);
    // A favour at once is a promise that is kept at once.
    await offers(us, shortOf("hungary"), [
      { side: ui.deals.youGive, kind: "favour", fields: { [ui.deals.favour]: "energyExemption" } },
    ]);
    await accepts(hungary, within("us"));
  },
  2: async ({ us, turkey, baltics }) => {
    await offers(baltics, shortOf("turkey"), [
      {
        side: ui.deals.gives(within("turkey")),
        kind: "stance",
        fields: { [ui.draft.clause]: "fund", [ui.deals.promise]: "keep" },
      },
    ]);
    await accepts(turkey, within("baltics"));
    await tables(baltics, council, wording({ fund: 2 }));
    await seconds(us, council, within("baltics"));
  },
  4: async ({ us, baltics }) => {
    await tables(us, council, wording({ membership: 2, posture: 1, interoperability: 2 }));
    await seconds(baltics, council, within("us"));
  },
  5: async ({ us, baltics }) => {
    await tables(baltics, council, wording({ fund: 1, russia: 1 }));
    await seconds(us, council, within("baltics"));
  },
};

/** Whether the silence that runs is on the Council's motion of this round. */
export async function stance(player: Player, round: number): Promise<void> {
  const heading = await headingOf(player);
  const onBaltics = heading.includes(nameOf("baltics"));
  if (round === 1 && player.seat === "hungary") return reserves(player);
  if (round === 2 && player.seat === "turkey" && onBaltics)
    return breaks(player, { words: "We promised, and we have thought again." });
  return keeps(player);
}

export async function readingStance(player: Player): Promise<void> {
  const first = await player.page.getByRole("heading", { name: ui.ballot.readingTitle(1) }).isVisible();
  if (!first || player.seat !== "hungary") return keeps(player);
  await breaks(player, { words: "Not with procurement in it.", counter: wording({ interoperability: 1 }) });
}
