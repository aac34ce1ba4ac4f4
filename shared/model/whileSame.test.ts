import { expect, test } from "vitest";
import { whileSame } from "./whileSame.ts";

const counted = () => {
  const asked: string[] = [];
  const joined = whileSame((source: { readonly name: string }, a: readonly string[], b: string) => {
    asked.push(b);
    return [source.name, ...a, b];
  });
  return { asked, joined };
};

test("what was worked out stands as long as its parts are the same objects", () => {
  const { asked, joined } = counted();
  const source = { name: "table" };
  const parts = ["a"];
  const first = joined(source, parts, "b");
  expect(joined(source, parts, "b")).toBe(first);
  expect(asked).toEqual(["b"]);
});

test("one other part is enough to work it out again", () => {
  const { joined } = counted();
  const source = { name: "table" };
  const parts = ["a"];
  joined(source, parts, "b");
  expect(joined(source, parts, "c")).toEqual(["table", "a", "c"]);
  expect(joined(source, ["z"], "c")).toEqual(["table", "z", "c"]);
});

test("each source has its own", () => {
  const { joined } = counted();
  const parts = ["a"];
  joined({ name: "one" }, parts, "b");
  expect(joined({ name: "other" }, parts, "b")).toEqual(["other", "a", "b"]);
});
