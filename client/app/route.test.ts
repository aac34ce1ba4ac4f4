import { describe, expect, it, vi } from "vitest";

vi.stubGlobal("location", { hash: "", origin: "http://localhost" });
vi.stubGlobal("window", { addEventListener: () => {} });
const { routeOf } = await import("./route.ts");

describe("The address after the #", () => {
  it("leads into a match by its token", () => {
    const inMatch = { page: "match", token: "abc_DEF-123" };
    expect(routeOf("#t=abc_DEF-123")).toEqual({ ...inMatch, projector: false });
    expect(routeOf("#t=abc_DEF-123&projector")).toEqual({ ...inMatch, projector: true });
  });
  it("leads to joining with the code filled in", () => {
    expect(routeOf("#join=K7MPQ")).toEqual({ page: "join", code: "K7MPQ" });
    expect(routeOf("#join")).toEqual({ page: "join", code: "" });
  });
  it("leads to the first page with nothing or nonsense", () => {
    expect(routeOf("")).toEqual({ page: "landing" });
    expect(routeOf("#xyz")).toEqual({ page: "landing" });
    expect(routeOf("#create")).toEqual({ page: "create" });
    expect(routeOf("#try")).toEqual({ page: "try" });
    expect(routeOf("#rules")).toEqual({ page: "rules" });
  });
});
