import type { Scenario } from "../../shared/model/scenario.ts";

/** What is read as a name on the pages. */
const NAMED = new Set(["name", "short", "title"]);

/** A text about 40 per cent longer, in which the first still can be read. */
const longer = (text: string): string => `${text} ${text.slice(0, Math.ceil(text.length * 0.4)).trim()}`;

function lengthened(value: unknown, key: string): unknown {
  if (typeof value === "string") return NAMED.has(key) ? longer(value) : value;
  if (Array.isArray(value)) return value.map((one) => lengthened(one, ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, lengthened(one, name)]));
}

/** The same scenario with every name and title 40 per cent longer, as a wordier language would have them. */
export const longNames = (scenario: Scenario): Scenario => lengthened(scenario, "") as Scenario;
