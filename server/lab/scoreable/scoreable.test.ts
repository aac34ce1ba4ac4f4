import { describe, expect, it } from "vitest";
import { bargainAtStart } from "../../../shared/analysis/bargain.ts";
import { packageSpace } from "../../../shared/analysis/packages.ts";
import { tableById } from "../../../shared/model/scenarioIndex.ts";
import { parseScenario } from "../../../shared/scenario/parseScenario.ts";
import { contest } from "./contest.ts";
import { drawGame } from "./drawGame.ts";
import { gameFile, gameScenario, TABLE } from "./gameFile.ts";
import { MOST_TURNS, playGame } from "./outcome.ts";
import { PLAYERS, type PlayerName } from "./players.ts";
import { CLASSIC, SHAPES, type ShapeName } from "./shape.ts";

const SEEDS = ["a", "b", "c", "d", "e"];

function bargainOf(shape: ShapeName, seed: string) {
  const scenario = gameScenario(drawGame(SHAPES[shape], seed));
  return { scenario, ...bargainAtStart(scenario, packageSpace(scenario, TABLE), null) };
}

describe("A scoreable game drawn by lot", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(drawGame(CLASSIC, "a")).toEqual(drawGame(CLASSIC, "a"));
    expect(drawGame(CLASSIC, "a").points).not.toEqual(drawGame(CLASSIC, "b").points);
  });

  it("is a scenario like any other, in whose file nothing is found wrong", () => {
    for (const seed of SEEDS) {
      const text = gameFile(drawGame(CLASSIC, seed), "game");
      const { scenario, problems } = parseScenario({ id: "game", files: [{ path: "scenario.yaml", text }] });
      expect(problems).toEqual([]);
      expect(Object.keys(scenario?.seats ?? {})).toHaveLength(6);
    }
  });

  it("has 720 packages, of which five of six with the two named ones accept 5 to 10 in a hundred", () => {
    for (const seed of SEEDS) {
      const { scenario, space, acceptable, values, members } = bargainOf("classic", seed);
      expect(space.packages).toHaveLength(720);
      expect(tableById(scenario, TABLE).rule).toEqual({ quota: 5, veto: members.slice(0, 2) });
      expect(acceptable.length / 720).toBeGreaterThanOrEqual(0.05);
      expect(acceptable.length / 720).toBeLessThanOrEqual(0.1);
      for (const member of members) expect(Math.max(...(values[member] ?? []))).toBe(100);
    }
  });

  it.each(Object.keys(SHAPES) as ShapeName[])(
    "has as many acceptable packages in the shape “%s”",
    (shape) => {
      const [least, most] = SHAPES[shape].acceptable;
      const { space, acceptable } = bargainOf(shape, "a");
      const share = (100 * acceptable.length) / space.packages.length;
      expect(share).toBeGreaterThanOrEqual(least);
      expect(share).toBeLessThanOrEqual(most);
    },
  );

  it("leaves bots no more proposals than count", () => {
    for (const { sessions, motions } of Object.values(SHAPES))
      expect(sessions * motions + 1).toBeLessThanOrEqual(MOST_TURNS);
  });
});

const play = (player: PlayerName, games: number, shape: ShapeName = "classic") =>
  contest({ shape, player, games, seed: "test", threads: 1 });

/** Shapes that the classic one says nothing about. */
const OTHERS = (Object.keys(SHAPES) as ShapeName[]).filter((shape) => shape !== "classic");

describe("Bots that know nothing but their own scores", () => {
  // The benchmark is `npm run bots -- --scoreable`: these are wide limits for few games.
  it("find a text that the rule adopts nearly always, and one for all in more than four of ten games that have one; without looking for what others like, less often", async () => {
    const { solved, byAll, turns, faults } = await play("standard", 20);
    expect(faults).toEqual([]);
    expect(solved.value).toBeGreaterThanOrEqual(0.9);
    expect(byAll.value).toBeGreaterThan(0.4);
    expect(turns.most).toBeLessThanOrEqual(MOST_TURNS);
    const blind = await play("noTrades", 20);
    expect(blind.solved.value).toBeLessThan(solved.value);
    expect(blind.byAll.value).toBeLessThan(byAll.value);
  }, 120_000);

  it("where chance alone finds one in less than three of ten", async () => {
    const { solved, faults } = await play("random", 10);
    expect(faults).toEqual([]);
    expect(solved.value).toBeLessThan(0.3);
  }, 120_000);

  it.each(OTHERS)(
    "find one in the shape “%s” too",
    async (shape) => {
      const { solved, faults } = await play("standard", 3, shape);
      expect(faults).toEqual([]);
      expect(solved.value).toBeGreaterThanOrEqual(0.6);
    },
    120_000,
  );

  it("play the same game alike whoever asks", () => {
    const scenario = gameScenario(drawGame(SHAPES.three, "a"));
    const once = () => playGame(scenario, "a", () => PLAYERS.standard);
    expect(once()).toEqual(once());
  });
});
