import { z } from "zod";
import { Scenario } from "../model/scenario.ts";
import { Id } from "../model/source.ts";

type Schema = z.core.JSONSchema.BaseSchema;

const isSchema = (part: Schema[string]): part is Schema =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** Bounds that only say that a number is a safe integer help nobody who writes a file. */
function withoutSafeBounds(schema: Schema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/**
 * Maps by key can be spread over files, and over the scenario that is extended: no single file needs to have
 * all of their keys. What has alternatives, and what is in a list, is written in one piece.
 */
function withoutRequired(schema: Schema): Schema {
  const { required, properties, additionalProperties, ...rest } = schema;
  const entries = Object.entries(properties ?? {}).map(
    ([key, value]) => [key, isSchema(value) ? withoutRequired(value) : value] as const,
  );
  return {
    ...rest,
    ...(properties ? { properties: Object.fromEntries(entries) } : {}),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties: isSchema(additionalProperties)
            ? withoutRequired(additionalProperties)
            : additionalProperties,
        }),
  };
}

/** Definitions by their own names: one that only refers to a nameless one takes its place. */
function namedDefinitions(definitions: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const named = Object.entries(definitions).filter(([name]) => !name.startsWith("__"));
  const inPlace = named.map(([name, { $ref, ...rest }]) => {
    const meant = $ref === undefined ? undefined : definitions[$ref.replace("#/$defs/", "")];
    return [name, { ...rest, ...meant }] as const;
  });
  return Object.fromEntries(inPlace);
}

/** What may stand in a file: the model, and what is gone when a scenario has been put together. */
const ScenarioFile = z.strictObject({
  extends: Id.optional().describe("a scenario in the folder next to this one: say only what differs from it"),
  ...Scenario.shape,
});

/**
 * The JSON Schema of one file of a scenario, for editors that complete and explain YAML. It holds the form
 * alone: whether ids exist, and whether anything is missing in the whole, is told by `scenario check`.
 */
export function scenarioJsonSchema(): Schema {
  const generated = z.toJSONSchema(ScenarioFile, {
    io: "input",
    override: ({ jsonSchema }) => withoutSafeBounds(jsonSchema),
  });
  const { $defs, ...rest } = withoutRequired(generated);
  return {
    ...rest,
    title: "A file of a scenario",
    description: "What several files say is put together; each thing is said in one of them.",
    $defs: namedDefinitions($defs ?? {}),
  };
}
