import { ui } from "../text.ts";
import { type FrameLine, frameOf } from "./frame.ts";

/** The line before, the line that is meant with a mark below the place, and the line after. */
export function CodeFrame({ lines }: { readonly lines: readonly FrameLine[] }) {
  if (lines.length === 0) return null;
  return (
    <pre class="code-frame">
      {lines.map(({ number, text, column }) => (
        <span key={number} class={column === null ? "code-line" : "code-line code-line-meant"}>
          <span class="code-number" aria-hidden="true">
            {number}
          </span>
          <code>
            {text.slice(0, column === null ? undefined : column)}
            {column !== null && <mark title={ui().trying.here}>{text.slice(column, column + 1) || " "}</mark>}
            {column !== null && text.slice(column + 1)}
          </code>
        </span>
      ))}
    </pre>
  );
}

export { frameOf };
