import { describe, expect, it } from "vitest";
import { scenarioJsonSchema } from "./jsonSchema.ts";

const schema = scenarioJsonSchema();

type Found = readonly (readonly [path: string, schema: unknown])[];

/** Every property in a part of the schema, with the path that leads to it. */
function propertiesIn(part: unknown, path = ""): Found {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]): Found => {
    const here = `${path}/${key}`;
    const own = key === "properties" && !path.endsWith("/properties");
    const found: Found = own ? Object.entries(value).map(([name, one]) => [`${here}/${name}`, one]) : [];
    return [...found, ...propertiesIn(value, here)];
  });
}

const properties = propertiesIn(schema);
const referred = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);

describe("the schema of scenario files for editors", () => {
  it("says of every key what it means", () => {
    expect(properties.length).toBeGreaterThan(200);
    const silent = properties.filter(([, one]) => !/\w/.test(Object(one).description ?? ""));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("describes conditions and effects once, and refers to them by these names", () => {
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual(["Condition", "Effect"]);
    expect(new Set(referred)).toEqual(new Set(["#/$defs/Condition", "#/$defs/Effect"]));
    expect(schema.$defs?.Condition?.anyOf?.length).toBeGreaterThan(10);
    expect(schema.$defs?.Effect?.anyOf?.length).toBeGreaterThan(10);
  });

  it("asks no file for keys that another file may have", () => {
    expect(schema.required).toBeUndefined();
    expect(schema.properties?.seats).not.toHaveProperty("additionalProperties.required");
  });

  it("asks for the keys of what is written in one piece, and allows no others", () => {
    expect(schema.$defs?.Condition?.anyOf?.[0]).toMatchObject({
      required: ["all"],
      additionalProperties: false,
    });
    expect(schema.additionalProperties).toBe(false);
  });

  it("knows `extends`, which is gone when a scenario has been put together", () => {
    expect(schema.properties).toHaveProperty("extends");
  });
});
