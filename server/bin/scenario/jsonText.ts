type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const WIDTH = 110;

/** A list of single values on one line, if there is room for it; null if there isn't. */
function onOneLine(list: readonly Json[], used: number): string | null {
  const isNested = list.some((one) => typeof one === "object" && one !== null);
  const line = `[${list.map((one) => JSON.stringify(one)).join(", ")}]`;
  return isNested || used + line.length > WIDTH ? null : line;
}

function block(lines: readonly string[], ends: string, indent: string): string {
  if (lines.length === 0) return ends;
  return `${ends[0]}\n${lines.map((line) => `${indent}  ${line}`).join(",\n")}\n${indent}${ends[1]}`;
}

/** `before` is what stands on the value's line before it. */
function written(value: Json, indent: string, before: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    const short = onOneLine(value, indent.length + before.length + 1);
    return (
      short ??
      block(
        value.map((one) => written(one, inner, "")),
        "[]",
        indent,
      )
    );
  }
  const lines = Object.entries(value).map(([key, one]) => {
    const head = `${JSON.stringify(key)}: `;
    return head + written(one, inner, head);
  });
  return block(lines, "{}", indent);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Data as the project's formatter writes JSON, so that a generated file needs no second step. */
export const jsonText = (data: unknown): string =>
  // What JSON can't say is dropped by the round trip, which makes this true.
  `${written(JSON.parse(JSON.stringify(data)) as Json, "", "")}\n`;
