import type { Browser } from "@playwright/test";
import { host, scenarioOf, toTalks } from "./hosted.ts";
import type { Player } from "./player.ts";
import { withinIn } from "./within.ts";

/** The smallest scenario, as two people play it. */
export const scenario = scenarioOf("tiny");
export const [first = "", second = ""] = Object.keys(scenario.seats);
export const nameOf = (seat: string): string => scenario.seats[seat]?.name ?? seat;
export const within = withinIn(scenario);
export const shortOf = (seat: string): string => scenario.seats[seat]?.short ?? nameOf(seat);
export const [table] = Object.values(scenario.tables);
export const [clause] = Object.values(table?.issues ?? {});
export const wording = Object.keys(clause?.options ?? {})[1] ?? "";

/** Both are at the table, and talk. */
export async function talking(browser: Browser, url: string): Promise<readonly [Player, Player]> {
  const [one, other] = await host(browser, { url, scenario, people: [first, second] });
  if (!one || !other) throw new Error("two players");
  await toTalks([one, other]);
  return [one, other];
}
