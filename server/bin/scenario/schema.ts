import { writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "../../../shared/scenario/jsonSchema.ts";
import { jsonText } from "./jsonText.ts";
import type { Subcommand } from "./subcommand.ts";

/** Where editors find it, as seen from the project's folder. */
export const SCHEMA_FILE = "scenarios/scenario.schema.json";

/** The text of the file, as it must be for the scenario's model of today. */
export const schemaText = (): string => jsonText(scenarioJsonSchema());

/** Writes the schema that lets editors complete and explain YAML. Exit code 2 if it isn't told so. */
export const schema: Subcommand = {
  name: "schema",
  usage: "[--print]",
  summary: `Writes ${SCHEMA_FILE}, by which editors complete and explain scenario files; or prints it.`,
  run: (args, print) => {
    if (args.length > 1 || (args.length === 1 && args[0] !== "--print")) {
      print("Usage: npm run scenario -- schema [--print]");
      return 2;
    }
    if (args.length === 1) print(schemaText().trimEnd());
    else {
      writeFileSync(SCHEMA_FILE, schemaText());
      print(`${SCHEMA_FILE} is written.`);
    }
    return 0;
  },
};
