import type { Calendar } from "../../shared/model/calendar.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Pace } from "../../shared/model/state.ts";
import { openMatch } from "../match/reception.ts";
import { join } from "./ask.ts";
import { type PlayerInTest, playerInTest } from "./playerInTest.ts";
import type { ServerInTest } from "./serverInTest.ts";
import { until } from "./until.ts";

/** A match with one person in each seat that is asked for, each on one device. The host is the first, or sits in no seat. */
export interface Table {
  readonly matchId: string;
  readonly code: string;
  readonly players: Readonly<Record<SeatId, PlayerInTest>>;
  readonly tokens: Readonly<Record<SeatId, string>>;
  readonly host: PlayerInTest;
  readonly hostToken: string;
  readonly leave: () => Promise<void>;
}

export interface TableWanted {
  readonly scenario?: string;
  readonly pace?: Pace;
  readonly calendar?: Calendar;
  /** Whether somebody runs it who sees everything and plays no seat. */
  readonly facilitated?: boolean;
  /** Seats that people play. */
  readonly people: readonly SeatId[];
  readonly seed?: string;
  /** What some of them read the scenario in; the others as it was written. */
  readonly languages?: Readonly<Record<SeatId, string>>;
  /** Whether the match is started; those seats that nobody took are then played by bots. */
  readonly started?: boolean;
}

/** Sets a table: opens a match, lets people in, seats them and starts. */
export async function setTable(server: ServerInTest, wanted: TableWanted): Promise<Table> {
  const { scenario = "tiny", pace = "untimed", people, seed = "a seed for tests", started = true } = wanted;
  const { calendar, facilitated = false, languages = {} } = wanted;
  const as = facilitated ? "facilitator" : "host";
  const opened = await openMatch(server.house, {
    ...{ scenario, pace, bots: [], name: "Host", solo: null, seed, as },
    ...(calendar ? { calendar } : {}),
  });
  if ("error" in opened) throw new Error(opened.error);
  const tokens: Record<SeatId, string> = {};
  const players: Record<SeatId, PlayerInTest> = {};
  for (const seat of people) {
    const isHost = !facilitated && seat === people[0];
    const token = isHost
      ? opened.hostToken
      : (await join(server.url, { code: opened.code, name: `Name of ${seat}` })).token;
    const player = await playerInTest(server.url, token, languages[seat] ?? null);
    await player.submit({ kind: "takeSeat", seat });
    await until(() => player.seat === seat);
    Object.assign(tokens, { [seat]: token });
    Object.assign(players, { [seat]: player });
  }
  const host = facilitated ? await playerInTest(server.url, opened.hostToken) : players[people[0] ?? ""];
  if (!host) throw new Error("a table needs somebody");
  if (started) await host.submit({ kind: "startMatch" });
  const leave = async () => {
    await Promise.all([...new Set([host, ...Object.values(players)])].map((player) => player.leave()));
  };
  const { matchId, code, hostToken } = opened;
  return { matchId, code, players, tokens, host, hostToken, leave };
}
