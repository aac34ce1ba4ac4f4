import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { Scenario } from "../model/scenario.ts";

/**
 * SHA-256 of a scenario, as 64 hexadecimal digits. Two scenarios have the same hash if they are the same to
 * a player: how their files are divided, written and ordered at the level of fields doesn't matter (reading
 * puts fields into the order of the schema). The order of ids does: rounds are played in it.
 */
export const hashOf = (scenario: Scenario): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(Scenario.parse(scenario)))));
