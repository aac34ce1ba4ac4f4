import { describe, expect, it } from "vitest";
import { testShelf } from "../testing/testScenario.ts";
import { gapsIn } from "./gaps.ts";
import { parseScenario } from "./parseScenario.ts";
import { pathText } from "./tree.ts";

const read = (id: string, language?: string) =>
  parseScenario({
    id,
    files: testShelf.files(id) ?? [],
    shelf: testShelf,
    ...(language ? { language } : {}),
  });

/** What a scenario lacks in a language, as its author is told. */
const lacking = (id: string, language: string) =>
  gapsIn(read(id), read(id, language))
    .filter(({ kind }) => kind === "untranslated")
    .map(({ path, place }) => `${place.file}:${place.line} ${pathText(path)}`);

describe("Translations of scenarios", () => {
  it.each([
    ["vilnius", "uk"],
    ["vilnius", "de"],
    ["vilniusShort", "uk"],
    ["tiny", "de"],
    ["tiny", "uk"],
    ["tutorial", "de"],
    ["tutorial", "uk"],
  ])("%s has every text in %s", (id, language) => {
    expect(read(id).languages).toContain(language);
    expect(lacking(id, language)).toEqual([]);
  });

  it("are found wanting where they lack a text, at its place in the scenario", () => {
    const files = testShelf.files("tiny")?.filter(({ path }) => !path.startsWith("lang/")) ?? [];
    const spoken = [...files, { path: "lang/fr.yaml", text: "title: Le vieux pont\n" }];
    const [plain, french] = [undefined, "fr"].map((language) =>
      parseScenario({ id: "tiny", files: spoken, ...(language ? { language } : {}) }),
    );
    const gaps = plain && french ? gapsIn(plain, french) : [];
    expect(gaps.map(({ path }) => pathText(path))).toContain("rounds.first.place");
    expect(gaps.map(({ path }) => pathText(path))).not.toContain("title");
    expect(gaps.every(({ place }) => place.file.startsWith("tiny/") && !place.file.includes("lang"))).toBe(
      true,
    );
  });
});
