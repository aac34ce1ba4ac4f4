import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import type { ProblemCode } from "../model/problemCodes.ts";
import { type Place, type Problem, problemAt } from "./problem.ts";
import { type Entry, type MapNode, mapNode, type Node } from "./tree.ts";
import { placeAtOffset, type Reading, yamlProblems } from "./yamlErrors.ts";

/** One file of a scenario: its path within the folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  /** Null if it could not be read as text. */
  readonly text: string | null;
}

/** What one file says. */
export interface FileTree {
  readonly tree: MapNode;
  readonly problems: readonly Problem[];
  /** The line from which on the file could not be read with certainty; null: all of it was. */
  readonly brokenFrom: number | null;
}

/** Characters of a file, at most (256 KiB of plain letters): ten times what a long file of a scenario has. */
export const MOST_CHARACTERS = 262_144;
const MOST_ALIASES = 50;
const MOST_DEPTH = 40;
/** Values of a file with what aliases repeat. */
const MOST_NODES = 200_000;
/** Problems of keys and values that are told of one file: whoever has mended these is told the next. */
const MOST_PROBLEMS = 100;
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The walk through one file; what it finds is collected on the way. */
interface Walk extends Reading {
  readonly problems: Problem[];
  /** Limits that were passed and told. */
  readonly passed: Set<ProblemCode>;
  aliases: number;
  nodes: number;
}

/** The nodes of the YAML reader, as far as they are looked at here. */
interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

const placeOfNode = (walk: Walk, node: unknown): Place =>
  placeAtOffset(walk, (node as Ranged | null)?.range?.[0] ?? 0);

const scalar = (place: Place, value: string | null): Node => ({ kind: "scalar", place, value });
/** Stands for what was not read: an empty value would mean that something is taken away. */
const unreadPart = (place: Place): Node => scalar(place, "left out");

const MORE = `More than ${MOST_PROBLEMS} things are wrong in this file. These come first: mend them and look again.`;

/** A limit that is passed is told once. */
function say(walk: Walk, place: Place, said: Parameters<typeof problemAt>[1]): void {
  if (walk.passed.has(said.code)) return;
  if (said.code.startsWith("too-")) walk.passed.add(said.code);
  else if (walk.problems.length >= MOST_PROBLEMS)
    return say(walk, place, { code: "too-many-problems", message: MORE });
  walk.problems.push(problemAt(place, said));
}

function scalarOf(walk: Walk, value: unknown, place: Place): Node {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "scalar", place, value };
  say(walk, place, { code: "yaml-syntax", message: "This is neither text nor a number." });
  return unreadPart(place);
}

function fromAlias(walk: Walk, alias: Alias, depth: number): Node {
  const place = placeOfNode(walk, alias);
  walk.aliases += 1;
  // Counted before it is looked up: every look goes through the file from its top.
  if (walk.aliases > MOST_ALIASES) {
    say(walk, place, {
      code: "too-many-aliases",
      message: `More than ${MOST_ALIASES} repetitions with \`*\`.`,
    });
    return unreadPart(place);
  }
  const target = alias.resolve(walk.doc);
  if (!target) {
    const message = `\`*${alias.source}\` repeats something marked \`&${alias.source}\`, and nothing above is marked so. If it is text, put it in quotation marks.`;
    say(walk, place, { code: "unknown-anchor", message });
    return unreadPart(place);
  }
  return { ...nodeFrom(walk, target, depth + 1), place };
}

/** The name of a key, or null if it can't be one. */
function keyOf(walk: Walk, pair: Pair, place: Place): string | null {
  const value = isScalar(pair.key) ? pair.key.value : undefined;
  const name = typeof value === "object" || value === undefined ? "" : String(value);
  if (name === "") {
    say(walk, place, { code: "bad-key", message: "A key must be a word, followed by `:`." });
    return null;
  }
  if (RESERVED.has(name)) {
    say(walk, place, {
      code: "reserved-key",
      message: `\`${name}\` has a meaning of its own: choose another name.`,
    });
    return null;
  }
  return name;
}

/** Whether a key has nothing after it: then the key is where to look. */
const isEmpty = (value: unknown): boolean =>
  value === null || (isScalar(value) && value.value === null && value.range?.[0] === value.range?.[1]);

function mapFrom(
  walk: Walk,
  pairs: readonly Pair[],
  at: { readonly place: Place; readonly depth: number },
): MapNode {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const key = placeOfNode(walk, pair.key);
    const name = keyOf(walk, pair, key);
    const first = name === null ? undefined : entries.get(name);
    if (name === null) continue;
    if (first) {
      const message = `\`${name}\` is given twice: it stands on line ${first.key.line} already.`;
      say(walk, key, { code: "duplicate-key", message });
    } else
      entries.set(name, {
        key,
        node: isEmpty(pair.value) ? scalar(key, null) : nodeFrom(walk, pair.value, at.depth + 1),
      });
  }
  return mapNode(at.place, entries);
}

function nodeFrom(walk: Walk, node: unknown, depth: number): Node {
  const place = placeOfNode(walk, node);
  if (depth > MOST_DEPTH) {
    say(walk, place, { code: "too-deep", message: `Nested more than ${MOST_DEPTH} levels deep.` });
    return unreadPart(place);
  }
  walk.nodes += 1;
  if (walk.nodes > MOST_NODES) {
    say(walk, place, { code: "too-many-aliases", message: "With what `*` repeats, the file is too large." });
    return unreadPart(place);
  }
  if (isAlias(node)) return fromAlias(walk, node, depth);
  if (isMap(node)) return mapFrom(walk, node.items, { place, depth });
  if (isSeq(node))
    return {
      kind: "list",
      place,
      items: node.items.map((item) => nodeFrom(walk, item, depth + 1)),
      lost: false,
    };
  return scalarOf(walk, isScalar(node) ? node.value : null, place);
}

function topOf(walk: Walk): MapNode {
  const { contents } = walk.doc;
  const place = placeOfNode(walk, contents);
  if (isMap(contents)) return mapFrom(walk, contents.items, { place, depth: 0 });
  if (contents !== null && !(isScalar(contents) && contents.value === null))
    say(walk, place, {
      code: "not-a-map",
      message: "A file must consist of keys, such as `seats:`, with what belongs to them.",
    });
  return mapNode(place, new Map());
}

function unread(file: string, said: Parameters<typeof problemAt>[1], line = 1): FileTree {
  const start: Place = { file, line, column: 1 };
  return { tree: mapNode(start, new Map()), problems: [problemAt(start, said)], brokenFrom: 1 };
}

/** The line on which an example was copied with its frame; null: none was. */
function frameIn(text: string): number | null {
  const frame = text.split("\n").findIndex((line) => line.startsWith("```"));
  return frame < 0 ? null : frame + 1;
}

const UNREADABLE =
  "The file can't be read: it is larger than 256 KiB, is no text (UTF-8), or leads out of the folder.";
const FRAME =
  "Lines of three backticks only frame an example: take them away, this one and the one at its end.";
const TOO_LARGE = "The file is larger than 256 KiB: divide it into several.";

/** Reads one file. Never throws: whatever is wrong with the text is a problem with a place. */
export function readYaml(file: string, text: string | null): FileTree {
  if (text === null) return unread(file, { code: "unreadable-file", message: UNREADABLE });
  if (text.length > MOST_CHARACTERS) return unread(file, { code: "file-too-large", message: TOO_LARGE });
  const frame = frameIn(text);
  if (frame !== null) return unread(file, { code: "yaml-syntax", message: FRAME }, frame);
  const lines = new LineCounter();
  // Keys given twice are found here, not by the reader, so that both places can be named.
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: "error",
  });
  const walk: Walk = { doc, lines, file, problems: [], passed: new Set(), aliases: 0, nodes: 0 };
  const syntax = yamlProblems(walk);
  const tree = topOf(walk);
  const broken = doc.errors.length === 0 ? null : Math.min(...syntax.map(({ line }) => line));
  return { tree, problems: [...syntax, ...walk.problems], brokenFrom: broken };
}
