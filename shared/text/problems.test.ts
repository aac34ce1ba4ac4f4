import { describe, expect, it } from "vitest";
import { PROBLEM_CODES } from "../model/problemCodes.ts";
import { PROBLEM_SENTENCES } from "./problems.ts";

describe.each(Object.entries(PROBLEM_SENTENCES))(
  "What is wrong with a scenario, in the language %s",
  (_, load) => {
    it("is a sentence of its own for each kind", async () => {
      const sentences = await load();
      const codes = [...new Set(PROBLEM_CODES)];
      for (const code of codes)
        expect([code, sentences[code]]).toEqual([code, expect.stringMatching(/^\p{Lu}.+\.$/u)]);
      expect(new Set(codes.map((code) => sentences[code])).size).toBe(codes.length);
    });
  },
);
