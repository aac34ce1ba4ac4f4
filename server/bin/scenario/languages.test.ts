import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { languages } from "./languages.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "languages-"));
  cpSync("scenarios/tiny", join(root, "tiny"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(folder: string) {
  const lines: string[] = [];
  const code = await languages.run([folder], (line) => lines.push(line));
  return { code, lines };
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe("npm run scenario -- languages", () => {
  it("says that a translation is whole", async () => {
    const { lines } = await run(join(root, "tiny"));
    expect(lines).toContain(`${join(root, "tiny")} in de: everything is translated.`);
  });

  it("names each text that is not translated where the scenario has it, and ends with 1", async () => {
    edit("tiny/lang/de.yaml", "    place: Oberufer, Rathaus\n", "");
    const { code, lines } = await run(join(root, "tiny"));
    expect(code).toBe(1);
    expect(
      lines.some((line) =>
        /tiny\/scenario\.yaml:\d+:\d+ `rounds\.first\.place` is not translated\./.test(line),
      ),
    ).toBe(true);
    expect(lines).toContain(`${join(root, "tiny")} in de: 1 text is not translated.`);
  });

  it("asks to look where the numbers differ", async () => {
    edit("tiny/lang/de.yaml", "title: Die alte Brücke", "title: Die 100 Jahre alte Brücke");
    const { lines } = await run(join(root, "tiny"));
    expect(lines.some((line) => line.includes("lang/de.yaml:3:8 `title` has other numbers"))).toBe(true);
  });
});
