import { z } from "zod";
import { Scenario } from "../model/scenario.ts";
import { Prose, type Source } from "../model/source.ts";
import type { Claim, SourcesCounts, SourcesReport } from "../model/sourcesReport.ts";
import { unwrap } from "./schemaWalk.ts";
import { select } from "./select.ts";
import type { Path } from "./tree.ts";

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

/** Everything in a scenario that has a source, or lacks one, in the order of the schema. */
export const claimsOf = (scenario: Scenario): readonly Claim[] =>
  // What the scenario states for the whole is in its parts by now.
  claimsIn(Scenario, scenario, []).filter(({ path }) => path.length > 0);

/** The one seat whose hand a card can come into, whose objective it is, at whose home; or the table concerned. */
function ownerOf(value: Fields): Path | null {
  const { seat, seats, table } = value;
  if (typeof seat === "string") return ["seats", seat];
  if (Array.isArray(seats) && seats.length === 1) return ["seats", String(seats[0])];
  return typeof table === "string" ? ["tables", table] : null;
}

const NAMED = ["seats", "automata", "tables"];

function partOf(scenario: Scenario, [section = "", id = ""]: Path): Path {
  if (NAMED.includes(String(section))) return [section, id];
  const entry = select(scenario, `${section}.${id}`)[0]?.value;
  return (isMap(entry) ? ownerOf(entry) : null) ?? [section];
}

function nameOf({ seats, automata, tables }: Scenario, [section, id = ""]: Path): string | null {
  if (section === "tables") return tables[id]?.title ?? null;
  return section === "seats" || section === "automata" ? ((seats[id] ?? automata[id])?.name ?? null) : null;
}

/** Everything that a scenario claims, told for a reader who wants to know what is known and what is invented. */
export function sourcesOf(scenario: Scenario): SourcesReport {
  const claims = claimsOf(scenario);
  const byPart = new Map<string, readonly Claim[]>();
  for (const claim of claims) {
    const key = partOf(scenario, claim.path).join(".");
    byPart.set(key, [...(byPart.get(key) ?? []), claim]);
  }
  const marked = (key: keyof SourcesCounts) =>
    claims.filter(({ source }) => source !== null && key in source).length;
  const citing = (id: string) =>
    claims.filter(({ source }) => source !== null && "article" in source && source.article === id).length;
  return {
    articles: Object.entries(scenario.articles).map(([id, article]) => ({ id, article, claims: citing(id) })),
    counts: { article: marked("article"), background: marked("background"), author: marked("author") },
    parts: [...byPart].map(([key, own]) => {
      const path = key.split(".");
      return { path, name: nameOf(scenario, path), claims: own };
    }),
  };
}
