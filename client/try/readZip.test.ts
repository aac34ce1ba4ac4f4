import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { draftOf, isWanted, readChosen } from "./chosen.ts";
import { readZip } from "./readZip.ts";

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, typeof text === "string" ? strToU8(text) : text]),
    ),
  );

const paths = (bytes: Uint8Array) => {
  const read = readZip(bytes, isWanted);
  return typeof read === "string" ? read : read.map(({ path }) => path);
};

/** As if somebody had chosen it under this name. */
const chosen = (bytes: Uint8Array, path = "Bridge (1).zip") =>
  readChosen([{ path, size: bytes.length, read: async () => bytes }]);

describe("A compressed folder", () => {
  it("gives the YAML files in it, and nothing that systems and editors leave beside them", () => {
    const bytes = zip({
      "bridge/scenario.yaml": "id: bridge\n",
      "bridge/lang/de.yaml": "title: Brücke\n",
      "bridge/map.png": "x",
      "bridge/.git/config.yaml": "x",
      "__MACOSX/bridge/._scenario.yaml": "x",
      "__MACOSX/bridge/scenario.yaml": "x",
    });
    expect(paths(bytes)).toEqual(["bridge/scenario.yaml", "bridge/lang/de.yaml"]);
  });

  it("is sent as the folder that it holds; without one, under its own name", async () => {
    const inside = await chosen(zip({ "a/bridge/x.yaml": "id: x\n", "a/bridge/lang/de.yaml": "title: X\n" }));
    expect(inside).toEqual({
      draft: {
        folder: "bridge",
        files: [
          { path: "x.yaml", text: "id: x\n" },
          { path: "lang/de.yaml", text: "title: X\n" },
        ],
      },
    });
    expect(await chosen(zip({ "x.yaml": "id: x\n" }))).toMatchObject({ draft: { folder: "Bridge (1)" } });
  });

  it("can't grow to more than a scenario has, however small it looks", () => {
    const bomb = zip({ "bridge/bomb.yaml": new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    const before = performance.now();
    expect(paths(bomb)).toBe("unpacksTooLarge");
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it("is left alone with what it says of its sizes: what comes out is counted", () => {
    const bomb = zip({ "bomb.yaml": new Uint8Array(60_000_000) });
    // The size before compression, in the header before the file.
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(22, 10, true);
    expect(["unpacksTooLarge", "zipBroken"]).toContain(paths(bomb));
  });

  it("holds ten thousand files, or a name that leads elsewhere: it is refused", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, k) => [`f${k}.yaml`, "a: 1\n"]));
    expect(paths(zip(many))).toBe("tooManyFiles");
    const some = Object.fromEntries(Array.from({ length: 201 }, (_, k) => [`f${k}.yaml`, "a: 1\n"]));
    expect(await chosen(zip(some))).toMatchObject({ refusal: "tooManyFiles" });
    for (const path of ["../evil.yaml", "bridge/../../evil.yaml", "/etc/evil.yaml", "a\\b.yaml", "a//b.yaml"])
      expect([path, await chosen(zip({ "bridge/x.yaml": "", [path]: "" }))]).toEqual([
        path,
        expect.objectContaining({ refusal: "badPath" }),
      ]);
  });

  it("holds a link: it is a text with a path in it, and nothing follows it", async () => {
    const link = zipSync({ "link.yaml": [strToU8("../../etc/passwd"), { os: 3, attrs: 0o120777 << 16 }] });
    expect(await chosen(link)).toMatchObject({ draft: { files: [{ text: "../../etc/passwd" }] } });
  });

  it("is damaged, cut short, or none at all", () => {
    const whole = zip({ "x.yaml": "a: 1\n".repeat(1000) });
    expect(paths(whole.subarray(0, 60))).toBe("zipBroken");
    expect(paths(strToU8("id: x\n"))).toBe("zipBroken");
    expect(paths(new Uint8Array())).toBe("zipBroken");
    const broken = whole.slice().fill(0xff, 40, 80);
    expect(paths(broken)).toBe("zipBroken");
    expect(paths(new Uint8Array(5 * 1024 * 1024))).toBe("zipTooLarge");
  });
});

describe("Files that are chosen", () => {
  const bytes = (text: string) => strToU8(text);

  it("are texts, or said to be none where they are checked", () => {
    const made = draftOf(
      [
        { path: "b/x.yaml", bytes: bytes("é") },
        { path: "b/y.yaml", bytes: new Uint8Array([0x74, 0xff, 0xfe]) },
        { path: "b/z.yaml", bytes: new Uint8Array(300_000) },
      ],
      "",
    );
    expect("draft" in made && made.draft.files.map(({ text }) => text)).toEqual(["é", null, null]);
  });

  it("are too many, too large, or not what is looked for", async () => {
    const large = Array.from({ length: 5 }, (_, k) => ({
      path: `b/${k}.yaml`,
      bytes: new Uint8Array(250_000),
    }));
    expect(draftOf(large, "")).toMatchObject({ refusal: "tooLarge" });
    expect(draftOf([], "")).toMatchObject({ refusal: "noYaml" });
    const picture = { path: "b/map.png", size: 9, read: async () => bytes("x") };
    expect(await readChosen([picture])).toMatchObject({ refusal: "noYaml" });
    const gone = { path: "b/x.yaml", size: 9, read: () => Promise.reject(new Error("gone")) };
    expect(await readChosen([gone])).toMatchObject({ refusal: "unreadable" });
  });

  it("of which one lies in a folder for languages keep that folder", () => {
    const made = draftOf([{ path: "lang/de.yaml", bytes: bytes("") }], "x");
    expect(made).toMatchObject({ draft: { folder: "x", files: [{ path: "lang/de.yaml" }] } });
  });
});
