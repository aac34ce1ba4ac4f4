import type { LogSentences } from "../sentence.ts";
import { matchLog } from "./logOfMatch.ts";
import { tableLog } from "./logOfTables.ts";
import { worldLog } from "./logOfWorld.ts";

/** A sentence for every kind of event; null where another line says it, or nobody is told. */
export const log: LogSentences = { ...matchLog, ...tableLog, ...worldLog };
