import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../shared/text/english.ts";
import { GERMAN } from "../../shared/text/german.ts";
import { UKRAINIAN } from "../../shared/text/ukrainian.ts";
import { GAZETTEER } from "./mapData.ts";

const KNOWN = [...Object.keys(GAZETTEER.places), ...GAZETTEER.labels.map(({ name }) => name)];

describe.each([ENGLISH, GERMAN, UKRAINIAN])("The map in $name", ({ ui: { mapNames } }) => {
  it("has a name for everything on it, and for nothing else", () => {
    expect(Object.keys(mapNames).sort()).toEqual([...KNOWN].sort());
  });

  it("calls no two things the same", () => {
    expect(new Set(Object.values(mapNames)).size).toBe(KNOWN.length);
  });
});

it("The map in Ukrainian is written in Cyrillic letters alone", () => {
  for (const name of Object.values(UKRAINIAN.ui.mapNames)) expect(name).toMatch(/^[Ѐ-ӿ’ -]+$/);
});
