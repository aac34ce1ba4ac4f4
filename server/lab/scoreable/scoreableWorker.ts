import { workerData } from "node:worker_threads";
import { answerJobs } from "../thread.ts";
import type { ScoreableOrder } from "./contest.ts";
import { drawGame } from "./drawGame.ts";
import { gameScenario } from "./gameFile.ts";
import { playGame } from "./outcome.ts";
import { PLAYERS } from "./players.ts";
import { SHAPES } from "./shape.ts";
import { timed } from "./timed.ts";

// What the thread was started with, by whoever started it: `contest.ts`.
const { shape, player, seed } = workerData as ScoreableOrder;

answerJobs(
  (game) => {
    const name = `${seed}.${game}`;
    const scenario = gameScenario(drawGame(SHAPES[shape], name));
    return timed(PLAYERS[player], (bot) => playGame(scenario, name, () => bot));
  },
  (game) => `${seed}.${game}`,
);
