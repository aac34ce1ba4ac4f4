import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scenarioJsonSchema } from "../../../shared/scenario/jsonSchema.ts";
import { SCHEMA_FILE, schema, schemaText } from "./schema.ts";

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await schema.run(args, (line) => lines.push(line));
  return { code, output: lines.join("\n") };
}

describe("npm run scenario -- schema", () => {
  it("has been run since the form of scenarios last changed: the file is what would be written", () => {
    expect(readFileSync(SCHEMA_FILE, "utf8").replaceAll("\r\n", "\n")).toBe(schemaText());
  });

  it("prints the schema with --print", async () => {
    const { code, output } = await run("--print");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  it("tells how to use it where it isn't understood", async () => {
    const { code, output } = await run("--prnt");
    expect(code).toBe(2);
    expect(output).toContain("Usage");
  });
});
