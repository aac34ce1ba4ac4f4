import { playMatch } from "../bots/playMatch.ts";
import { replay } from "../engine/replay.ts";
import { RULES_VERSION } from "../engine/rulesVersion.ts";
import { upcastLog } from "../events/upcast.ts";
import type { State } from "../model/state.ts";
import type { RecordedMatch } from "./recordedMatch.ts";
import { testScenario } from "./testScenario.ts";

const TEXTS = import.meta.glob(["./recorded/*.json"], { query: "?raw", import: "default", eager: true });

/** The recorded matches of today's rules as they ended, by name. */
export const recordedEnds = (): readonly (readonly [string, State])[] =>
  Object.entries(TEXTS)
    .map(([path, text]) => [path, JSON.parse(text) as RecordedMatch] as const)
    .filter(([, { rulesVersion }]) => rulesVersion === RULES_VERSION)
    .map(([path, { entries }]) => [
      path.replace(/^.*\/|\.json$/g, ""),
      replay(upcastLog(entries).flatMap(({ events }) => events)),
    ]);

/** Matches that bots play to their end, by name: so many of each of these scenarios. */
export const playedEnds = (ids: readonly string[], each: number): readonly (readonly [string, State])[] =>
  ids.flatMap((id) =>
    [...Array(each).keys()].map((n) => {
      const seed = `${id}.end.${n}`;
      return [seed, playMatch({ scenario: testScenario(id), seed }).state] as const;
    }),
  );
