import type { Check, Finding } from "../overview.ts";
import { listed } from "../suggest.ts";
import { whyMissing } from "./references.ts";

/** The option that adopted texts should hold most often is one of its issue's. */
const frequent: Check = (overview) =>
  Object.entries(overview.scenario.targets?.mostFrequent ?? {}).flatMap(
    ([issue, option]): readonly Finding[] => {
      const known = overview.options(issue);
      if (known.length === 0 || known.includes(option)) return [];
      const why = whyMissing(overview, { kind: "option", id: option }, known);
      const message = `${listed([issue])} has no option \`${option}\`. ${why}`;
      return [{ path: ["targets", "mostFrequent", issue], code: "unknown-option", message }];
    },
  );

interface Range {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Bounds in numbers; conditions have bounds too, but of options and tracks. */
const isRange = (value: object): value is Range =>
  !("track" in value) && ["atLeast", "atMost"].some((key) => typeof Reflect.get(value, key) === "number");

/** Every range that targets name, with the way to it. */
function rangesIn(
  value: unknown,
  path: readonly string[],
): readonly { path: readonly string[]; range: Range }[] {
  if (typeof value !== "object" || value === null) return [];
  if (isRange(value)) return [{ path, range: value }];
  return Object.entries(value).flatMap(([key, below]) => rangesIn(below, [...path, key]));
}

/** No range is empty: nothing could ever meet it. */
const possible: Check = ({ scenario }) =>
  rangesIn(scenario.targets ?? {}, ["targets"]).flatMap(({ path, range }): readonly Finding[] => {
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = range;
    if (atLeast <= atMost) return [];
    const message = `Nothing is at least ${atLeast} and at most ${atMost}.`;
    return [{ path: [...path], code: "range-reversed", message }];
  });

/** What is expected of bots can come about at all. */
export const expected: Check = (overview) => [...frequent(overview), ...possible(overview)];
