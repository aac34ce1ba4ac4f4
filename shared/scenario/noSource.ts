import { type Path, pathText } from "./tree.ts";

/** What to do about a part that doesn't say where it comes from. */
export const noSource = (path: Path): string =>
  `\`${pathText(path)}\` doesn't say where it comes from. Add \`source: {author: "…"}\` if you assume it, \`{background: "…"}\` if it is common knowledge, or \`{article: …, paragraph: …}\`; or write \`source: {author: "…"}\` once at the top, for everything that says nothing itself.`;
