import { z } from "zod";
import { Scenario } from "../model/scenario.ts";
import { Prose, type Source } from "../model/source.ts";
import { unwrap } from "./schemaWalk.ts";
import type { Path } from "./tree.ts";

/** Something that a scenario claims, and where it says that it has it from. */
export interface Claim {
  /** Where it stands: `["cards", "openDay"]`. */
  readonly path: Path;
  readonly title: string;
  /** Its text as players read it, if it has one. */
  readonly text: string | null;
  /** Null: it could name a source and doesn't. */
  readonly source: Source | null;
}

/** Claims from one article, in the order of its paragraphs. */
export interface Cited {
  readonly article: string;
  readonly claims: readonly Claim[];
}

/** Everything that a scenario claims, by where it comes from. */
export interface Sources {
  /** In the order in which the scenario lists its articles; those that nothing refers to as well. */
  readonly articles: readonly Cited[];
  readonly background: readonly Claim[];
  readonly author: readonly Claim[];
  readonly none: readonly Claim[];
}

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const isProse = (schema: z.core.$ZodType | undefined): boolean =>
  schema !== undefined && unwrap(schema)._zod.def === Prose._zod.def;

function claimOf(shape: z.core.$ZodShape, value: Fields, path: Path): Claim {
  return {
    path,
    title: wordsOf(value.title) ?? wordsOf(value.name) ?? String(path.at(-1)),
    text: isProse(shape.text) ? wordsOf(value.text) : null,
    // Whatever the schema calls `source` has been read as one.
    source: (value.source as Source | undefined) ?? null,
  };
}

/** What a schema with a key `source` describes is a claim; whatever the scenario's model learns, too. */
function claimsIn(schema: z.core.$ZodType | undefined, value: unknown, path: Path): readonly Claim[] {
  if (schema === undefined || !isMap(value)) return [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodRecord)
    return Object.entries(value).flatMap(([key, one]) => claimsIn(inner.valueType, one, [...path, key]));
  if (!(inner instanceof z.ZodObject)) return [];
  const shape: z.core.$ZodShape = inner.shape;
  const own = "source" in shape ? [claimOf(shape, value, path)] : [];
  return [...own, ...Object.keys(shape).flatMap((key) => claimsIn(shape[key], value[key], [...path, key]))];
}

/** Everything in a scenario that has a source, or could have one, in the order of the schema. */
export const claimsOf = (scenario: Scenario): readonly Claim[] => claimsIn(Scenario, scenario, []);

function firstParagraph({ source }: Claim): number {
  if (source === null || !("article" in source)) return 0;
  return typeof source.paragraph === "number" ? source.paragraph : Math.min(...source.paragraph);
}

/** The claims of a scenario, grouped by where they come from. */
export function sourcesOf(scenario: Scenario): Sources {
  const claims = claimsOf(scenario);
  const having = (key: "background" | "author") =>
    claims.filter(({ source }) => source !== null && key in source);
  const citing = (id: string) =>
    claims
      .filter(({ source }) => source !== null && "article" in source && source.article === id)
      .sort((a, b) => firstParagraph(a) - firstParagraph(b));
  return {
    articles: Object.keys(scenario.articles).map((article) => ({ article, claims: citing(article) })),
    background: having("background"),
    author: having("author"),
    none: claims.filter(({ source }) => source === null),
  };
}
