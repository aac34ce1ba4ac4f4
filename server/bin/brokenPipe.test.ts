import { spawn } from "node:child_process";
import { expect, test } from "vitest";

test("whoever stops reading a command's output ends it, without a word of complaint", async () => {
  const child = spawn(process.execPath, ["server/bin/play.ts", "scenarios/vilnius", "--transcript"]);
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, complaint]).toEqual([0, ""]);
});
