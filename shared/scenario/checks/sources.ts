import type { Claim } from "../../model/sourcesReport.ts";
import { noSource } from "../noSource.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import { claimsOf } from "../sources.ts";
import { listed } from "../suggest.ts";
import type { Path } from "../tree.ts";
import { unknownId } from "./references.ts";

/** Every part says where it comes from: by itself, or by what the scenario states for the whole. */
export const sourced: Check = ({ scenario }) =>
  claimsOf(scenario).flatMap(({ path, source }): readonly Finding[] =>
    source === null ? [{ path, code: "no-source", message: noSource(path) }] : [],
  );

/** Paragraphs of an article that it hasn't got, at the numbers that name them. */
function beyond(overview: Overview, { path, source }: Claim): readonly Finding[] {
  if (source === null || !("article" in source)) return [];
  const article = overview.scenario.articles[source.article];
  const most = article?.paragraphs ?? Number.POSITIVE_INFINITY;
  const at: Path = [...path, "source", "paragraph"];
  const numbers = [source.paragraph].flat();
  return numbers.flatMap((number, index): readonly Finding[] => {
    if (number <= most) return [];
    const message = `There is no paragraph ${number} in ${listed([source.article])}: it has ${most}.`;
    return [
      {
        path: typeof source.paragraph === "number" ? at : [...at, index],
        code: "no-such-paragraph",
        message,
      },
    ];
  });
}

/** Every source refers to an article that is listed, and to paragraphs that it has. */
export const citations: Check = (overview) =>
  claimsOf(overview.scenario).flatMap((claim): readonly Finding[] => {
    const { path, source } = claim;
    if (source === null || !("article" in source)) return [];
    const named = { kind: "article", id: source.article } as const;
    return [
      ...unknownId(overview, named, { path: [...path, "source", "article"], part: "value" }),
      ...beyond(overview, claim),
    ];
  });
