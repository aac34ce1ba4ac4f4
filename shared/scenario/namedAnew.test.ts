import { describe, expect, it } from "vitest";
import { toldIn } from "../model/translation.ts";
import { testScenario, testShelf } from "../testing/testScenario.ts";
import { gapsIn } from "./gaps.ts";
import { parseScenario } from "./parseScenario.ts";
import { pathText } from "./tree.ts";

const own = testShelf.files("tiny")?.filter(({ path }) => !path.startsWith("lang/")) ?? [];

/** How Highbank is named, and how that stands within sentences: in the scenario itself, or in its French. */
function highbank(french: string, { extension, language }: { extension?: string; language?: string } = {}) {
  const files = [...own, { path: "lang/fr.yaml", text: french }];
  const shelf = { ids: ["tiny"], files: (id: string) => (id === "tiny" ? files : null) };
  const asked = language === undefined ? {} : { language };
  const { scenario, problems } = parseScenario(
    extension === undefined
      ? { id: "tiny", files, ...asked }
      : {
          ...{ id: "other", shelf, ...asked },
          files: [{ path: "a.yaml", text: `extends: tiny\nid: other\n${extension}` }],
        },
  );
  expect(problems).toEqual([]);
  const { name, inSentence } = scenario?.seats.highbank ?? {};
  return [name, inSentence];
}

describe("How a name stands within sentences", () => {
  it("is as the scenario says, else the name itself", () => {
    expect(testScenario("vilnius").seats.us?.inSentence).toBe("the United States");
    expect(testScenario("vilnius").automata.allies?.inSentence).toBe("the other allies");
    expect(testScenario("vilnius").seats.turkey?.inSentence).toBe("Turkey");
  });

  it("is the name in a language that gives no more than that", () => {
    const french = "seats: { highbank: { name: Hauterive } }\n";
    expect(highbank(french, { language: "fr" })).toEqual(["Hauterive", "Hauterive"]);
    expect(highbank(french)).toEqual(["The town of Highbank", "the town of Highbank"]);
    for (const language of ["de", "uk"])
      for (const { name, inSentence } of Object.values(testScenario("vilnius", language).seats))
        expect(inSentence).toBe(name);
  });

  it("is what a language says, also where the scenario itself says nothing", () => {
    const french = "seats: { highbank: { name: Hauterive, inSentence: la ville de Hauterive } }\n";
    expect(highbank(french, { language: "fr" })).toEqual(["Hauterive", "la ville de Hauterive"]);
    const files = [
      { path: "a.yaml", text: "extends: greyBanks\nid: banks\n" },
      { path: "lang/fr.yaml", text: "seats: { veskland: { inSentence: la Vesklande } }\n" },
    ];
    const { scenario, translations, problems } = parseScenario({ id: "banks", files, shelf: testShelf });
    expect(problems).toEqual([]);
    expect(scenario && toldIn(scenario, translations, "fr").seats.veskland?.inSentence).toBe("la Vesklande");
    expect(testScenario("vilnius", "de").automata.allies?.inSentence).toBe("übrige Verbündete");
    expect(testScenario("vilnius", "uk").automata.allies?.inSentence).toBe("інші союзники");
  });

  it("is not what was said of the name that a scenario had before it was extended", () => {
    const french = "seats: { highbank: { name: Hauterive, inSentence: la ville de Hauterive } }\n";
    const extension = "seats: { highbank: { name: Upstream } }\n";
    expect(highbank(french, { extension })).toEqual(["Upstream", "Upstream"]);
    expect(highbank(french, { extension, language: "fr" })).toEqual(["Upstream", "Upstream"]);
    expect(highbank(french, { extension: "title: Another bridge\n", language: "fr" })).toEqual([
      "Hauterive",
      "la ville de Hauterive",
    ]);
  });

  it("is nothing that a language lacks if it doesn't say it", () => {
    const files = [...own, { path: "lang/fr.yaml", text: "title: Le vieux pont\n" }];
    const [plain, french] = [
      parseScenario({ id: "tiny", files }),
      parseScenario({ id: "tiny", files, language: "fr" }),
    ];
    const lacking = gapsIn(plain, french).map(({ path }) => pathText(path));
    expect(lacking).toContain("seats.highbank.name");
    expect(lacking.filter((path) => path.endsWith("inSentence"))).toEqual([]);
  });
});

describe("How a text is called once it is adopted", () => {
  const councilOf = (said: string) =>
    Object.values(
      parseScenario({
        id: "other",
        shelf: testShelf,
        files: [{ path: "a.yaml", text: `extends: tiny\nid: other\ntables: { committee: { ${said} } }\n` }],
      }).scenario?.tables ?? {},
    )[0];

  it("is as a scenario says that extends another, else as that one does", () => {
    expect(councilOf("title: The moot")?.adoptedText).toBe(
      testScenario("tiny").tables.committee?.adoptedText,
    );
    expect(councilOf("text: the draft treaty, adoptedText: the treaty")?.adoptedText).toBe("the treaty");
  });

  it("is as it was called before where only that is said anew", () => {
    expect(councilOf("text: the draft treaty")?.adoptedText).toBe("the draft treaty");
  });
});
