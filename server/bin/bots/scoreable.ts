import type { Estimate } from "../../../shared/analysis/statistics.ts";
import { contest, type Standing } from "../../lab/scoreable/contest.ts";
import { isPlayer, PLAYERS, type PlayerName } from "../../lab/scoreable/players.ts";
import { isShape, type ShapeName } from "../../lab/scoreable/shape.ts";
import { columns } from "../scenario/columns.ts";
import { progressBar } from "../scenario/progressBar.ts";

/** What was asked for: who plays which games. */
export interface ScoreableRun {
  readonly shapes: readonly ShapeName[];
  readonly players: readonly PlayerName[];
  readonly games: number;
  readonly seed: string;
  readonly json: boolean;
}

/** Names separated by commas, or null if one of them is unknown. */
function namesIn<N extends string>(text: string, isKnown: (name: string) => name is N): readonly N[] | null {
  const names = text.split(",").map((name) => name.trim());
  const known = names.filter(isKnown);
  return known.length === names.length ? known : null;
}

/** Reads who plays what, or null if a name is not known. */
export function scoreableRun(
  typed: { readonly shapes: string; readonly players: string },
  rest: Pick<ScoreableRun, "games" | "seed" | "json">,
): ScoreableRun | null {
  const shapes = namesIn(typed.shapes, isShape);
  const players = typed.players === "all" ? allPlayers : namesIn(typed.players, isPlayer);
  return shapes === null || players === null ? null : { ...rest, shapes, players };
}
const allPlayers = Object.keys(PLAYERS).filter(isPlayer);

const percent = (n: number): string => `${(100 * n).toFixed(1)} %`;
const between = ({ value, low, high }: Estimate): string =>
  `${percent(value)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;

const HEAD = ["games", "players", "solved", "by all", "of", "turns", "most", "deals", "decision", "p99"];

const rowOf = (one: Standing): readonly string[] => [
  `${one.shape}`,
  one.player,
  between(one.solved),
  between(one.byAll),
  String(one.possibleByAll),
  one.turns.mean.toFixed(1),
  String(one.turns.most),
  `${one.deals.accepted.toFixed(1)} of ${one.deals.offered.toFixed(1)}`,
  `${one.decision.mean.toFixed(2)} ms`,
  `${one.decision.p99.toFixed(1)} ms`,
];

/** What is printed: a line for each kind of player and of game, with 95 % intervals. */
export function scoreableLines(run: ScoreableRun, standings: readonly Standing[]): readonly string[] {
  if (run.json) return [JSON.stringify(standings, null, 2)];
  const rows = columns([HEAD, ...standings.map(rowOf)], "");
  const faults = standings.flatMap((one) => one.faults.map((fault) => `FAULT  ${one.player}: ${fault}`));
  return [`${run.games} scoreable games of each kind, seed ${run.seed}`, ...rows, ...faults];
}

/** Lets all players that were asked for play the same games, and prints how they did. Exit code 1 if anything went wrong. */
export async function playScoreable(run: ScoreableRun, print: (line: string) => void): Promise<number> {
  const standings: Standing[] = [];
  for (const shape of run.shapes)
    for (const player of run.players) {
      const bar = progressBar(`${shape}, ${player}`, run.games);
      const { games, seed } = run;
      standings.push(await contest({ shape, player, games, seed, onProgress: bar.show }).finally(bar.clear));
    }
  for (const line of scoreableLines(run, standings)) print(line);
  return standings.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
