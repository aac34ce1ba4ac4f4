import { analyse } from "./analyse.ts";
import { balance } from "./balance.ts";
import { check } from "./check.ts";
import { languages } from "./languages.ts";
import { newScenario } from "./new.ts";
import { schema } from "./schema.ts";
import { simulate } from "./simulate.ts";
import { sources } from "./sources.ts";
import type { Subcommand } from "./subcommand.ts";

/** Everything that `npm run scenario` can do. A new subcommand is a file here and a line in this list. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  newScenario,
  check,
  languages,
  sources,
  analyse,
  simulate,
  balance,
  schema,
];
