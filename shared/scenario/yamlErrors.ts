import { type Document, isScalar, type LineCounter, visit, type YAMLError } from "yaml";
import type { ProblemCode } from "../model/problemCodes.ts";
import { type Place, type Problem, problemAt } from "./problem.ts";

const MOST_TOLD = 10;
/** Errors looked at: each may need a walk through the whole file. */
const MOST_LOOKED_AT = 50;

const QUOTE = "A quotation mark opens here and is never closed.";
const BRACKET = "A bracket or brace that opens above isn't closed before this line.";
const COLON =
  "Only one `key: value` can stand on a line. If the text itself contains a colon and a space, put it in quotation marks.";

/** What the errors of the YAML reader mean to an author. */
const SENTENCES: Partial<Record<YAMLError["code"], string>> = {
  BAD_ALIAS: "This alias (a word after `*`) has no name that could be looked up.",
  BAD_DQ_ESCAPE:
    "A backslash within double quotation marks has a special meaning: write two of them, or use single ones.",
  BAD_INDENT: "The indentation doesn't fit the lines above: entries of one map begin in the same column.",
  BAD_SCALAR_START: "A text may not begin with this sign: put the text in quotation marks.",
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW:
    "Between brackets or braces a comma is missing here, or quotation marks around a text that has a colon.",
  MISSING_CHAR:
    "A sign is missing here: a comma between items, a space after `:` or before `#`, or a closing mark.",
  MULTILINE_IMPLICIT_KEY: "A key must be on one line and be followed by `:` and a space.",
  MULTIPLE_DOCS: "A second document begins here (`---`): put it in a file of its own.",
  NON_STRING_KEY: "A key must be a word.",
  RESOURCE_EXHAUSTION: "The file is nested too deeply.",
  TAB_AS_INDENT: "The line is indented with a tab: use spaces.",
  UNEXPECTED_TOKEN: "This can't stand here. If it is text, put the whole text in quotation marks.",
};

const CODES: Partial<Record<YAMLError["code"], ProblemCode>> = {
  MULTIPLE_DOCS: "two-documents",
  RESOURCE_EXHAUSTION: "too-deep",
  TAB_AS_INDENT: "tab-indent",
};

/** Where the text begins that holds this offset: a missing quotation mark is noticed only at its end. */
function startOfText(doc: Document, offset: number): number {
  let start = offset;
  visit(doc, (_, node) => {
    const range = isScalar(node) ? node.range : null;
    if (range && range[0] < offset && offset <= range[2]) start = range[0];
  });
  return start;
}

/** What was read of one file, and how to say where in it. */
export interface Reading {
  readonly doc: Document;
  readonly lines: LineCounter;
  readonly file: string;
}

export function placeAtOffset(reading: Reading, offset: number): Place {
  const { line, col } = reading.lines.linePos(offset);
  return { file: reading.file, line: Math.max(1, line), column: Math.max(1, col) };
}

function problemOf(reading: Reading, error: YAMLError): Problem {
  if (error.code === "MISSING_CHAR" && error.message.endsWith("quote")) {
    const start = startOfText(reading.doc, error.pos[0]);
    return problemAt(placeAtOffset(reading, start), { code: "missing-quote", message: QUOTE });
  }
  if (error.code === "BAD_INDENT" && error.message.startsWith("Flow"))
    return problemAt(placeAtOffset(reading, error.pos[0]), { code: "yaml-syntax", message: BRACKET });
  const code = CODES[error.code] ?? "yaml-syntax";
  const message = SENTENCES[error.code] ?? `This isn't valid YAML: ${error.message}.`;
  return problemAt(placeAtOffset(reading, error.pos[0]), { code, message });
}

const tagProblem = (reading: Reading, warning: YAMLError): Problem =>
  problemAt(placeAtOffset(reading, warning.pos[0]), {
    code: "unknown-tag",
    message:
      "A word that begins with `!` is a tag, and scenarios know none: put the text in quotation marks.",
  });

/** The reader's errors in plain words: one a line (others on it follow from the first), and not too many. */
export function yamlProblems(reading: Reading): readonly Problem[] {
  const errors = reading.doc.errors.slice(0, MOST_LOOKED_AT).map((error) => problemOf(reading, error));
  const firsts = errors.filter(({ line }, index) => errors.findIndex((one) => one.line === line) === index);
  return [
    ...firsts.slice(0, MOST_TOLD),
    ...reading.doc.warnings.slice(0, MOST_TOLD).map((warning) => tagProblem(reading, warning)),
  ];
}
