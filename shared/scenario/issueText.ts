import type { z } from "zod";
import type { ProblemCode } from "../model/problemCodes.ts";
import { listed, suggestion } from "./suggest.ts";
import type { Node } from "./tree.ts";

interface Said {
  readonly code: ProblemCode;
  readonly message: string;
}

type Issue<C extends z.core.$ZodIssue["code"]> = Extract<z.core.$ZodIssue, { readonly code: C }>;

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list (items that begin with `-`)",
  object: "a map (keys with what belongs to them)",
  record: "a map (ids with what belongs to them)",
  tuple: "a list of two",
};

/** What an author sees where a value stands. */
export function written(node: Node): string {
  if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "a map";
  if (node.value === null) return "empty";
  return typeof node.value === "string" ? "text" : `\`${node.value}\``;
}

function wrongType(issue: Issue<"invalid_type">, name: string, node: Node): Said {
  const expected = EXPECTED[issue.expected] ?? issue.expected;
  if (node.kind === "scalar" && node.value === null)
    return { code: "empty-value", message: `${name} is empty: ${expected} was expected.` };
  const quotes = issue.expected === "string" && node.kind === "scalar" ? " Put it in quotation marks." : "";
  return { code: "wrong-type", message: `${name} must be ${expected}, but it is ${written(node)}.${quotes}` };
}

/** Too little or too much of something: letters, items, or the number itself. */
function wrongSize(issue: Issue<"too_small"> | Issue<"too_big">, name: string): Said {
  const small = issue.code === "too_small";
  const limit = `at ${small ? "least" : "most"} ${small ? issue.minimum : issue.maximum}`;
  if (issue.origin === "string") {
    const message =
      small && Number(issue.minimum) <= 1
        ? `${name} may not be empty.`
        : `${name} must have ${limit} letters.`;
    return { code: small ? "too-short" : "too-long", message };
  }
  if (issue.origin === "array")
    return { code: small ? "too-few" : "too-many", message: `${name} must have ${limit} items.` };
  return { code: "out-of-range", message: `${name} must be ${limit}.` };
}

function badFormat(issue: Issue<"invalid_format">, name: string): Said {
  if (issue.pattern?.includes("[a-z]{2}"))
    return { code: "bad-format", message: `${name} must be two small letters.` };
  return {
    code: "bad-id",
    message: `${name}: an id is made of letters and digits and begins with a small letter.`,
  };
}

function unknownChoice(issue: Issue<"invalid_value">, name: string, node: Node): Said {
  const choices = issue.values.map(String);
  const value = node.kind === "scalar" ? String(node.value) : written(node);
  const hint = choices.length === 1 ? "" : ` ${suggestion(value, choices)}`;
  return {
    code: "unknown-choice",
    message: `${name} must be ${listed(choices, "or")}, not \`${value}\`.${hint}`,
  };
}

/**
 * A plain sentence for what is wrong with a value. `name` is what the value is called, in back quotes.
 * Missing and unknown keys and alternatives are told elsewhere.
 */
export function issueText(issue: z.core.$ZodIssue, name: string, node: Node): Said {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue, name, node);
    case "too_small":
    case "too_big":
      return wrongSize(issue, name);
    case "invalid_format":
      return badFormat(issue, name);
    case "invalid_value":
      return unknownChoice(issue, name, node);
    case "invalid_key":
      return {
        code: "bad-id",
        message: `${name}: an id is made of letters and digits and begins with a small letter.`,
      };
    default:
      return { code: "wrong-type", message: `${name} isn't what was expected here; it is ${written(node)}.` };
  }
}
