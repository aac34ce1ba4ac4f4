import { useId } from "preact/hooks";
import type { Draft, DraftAnswer, DraftProblem } from "../../shared/protocol/draft.ts";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { CodeFrame } from "./CodeFrame.tsx";
import { frameOf } from "./frame.ts";
import { type AtPlace, grouped, type InFile } from "./grouped.ts";
import { Marked } from "./Marked.tsx";
import { useKinds } from "./useKinds.ts";

interface PlaceProps {
  readonly place: AtPlace;
  /** The file's text, if it is one of those that were chosen. */
  readonly text: string | null;
}

interface SaidProps {
  readonly problem: DraftProblem;
  /** The rule stands above already, beside the place. */
  readonly named: boolean;
}

/** What is wrong: its kind in the reader's language, and what the check says of it, which is English. */
function Said({ problem: { code, message }, named }: SaidProps) {
  const kinds = useKinds();
  const kind = kinds === null ? undefined : Object.entries(kinds).find(([one]) => one === code)?.[1];
  return (
    <p class="problem-message">
      {!named && <span class="problem-code">{code}</span>}
      {kind === undefined ? (
        <Marked text={message} />
      ) : (
        <>
          {kind}
          <span class="problem-original" lang="en">
            <Marked text={message} />
          </span>
        </>
      )}
    </p>
  );
}

function Place({ place: { line, column, severity, problems }, text }: PlaceProps) {
  const words = ui().trying;
  const [only, ...others] = problems;
  const named = others.length === 0;
  return (
    <li class={`problem problem-${severity}`}>
      <p class="problem-place">
        <Icon name={severity === "error" ? "alert" : "help"} size="s" />
        <b>{words.severity[severity]}</b> <span>{words.place(line, column)}</span>
        {named && <span class="problem-code">{only?.code}</span>}
      </p>
      {problems.map((problem) => (
        <Said key={problem.message} {...{ problem, named }} />
      ))}
      {text !== null && <CodeFrame lines={frameOf(text, line, column)} />}
    </li>
  );
}

interface IndexProps {
  readonly files: readonly InFile[];
  readonly nameOf: (file: string) => string;
  readonly idOf: (index: number) => string;
}

/** From here one gets to the files that have problems, if there are several. */
function FileIndex({ files, nameOf, idOf }: IndexProps) {
  if (files.length < 2) return null;
  return (
    <ul class="file-index" aria-label={ui().trying.files}>
      {files.map(({ file, count }, index) => (
        <li key={file}>
          <button
            type="button"
            class="button button-secondary button-small"
            onClick={() => document.getElementById(idOf(index))?.focus()}
          >
            {nameOf(file)} <span class="caption numbers">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everything that is wrong, file by file, each with the line that is meant. */
export function ProblemList({ draft, answer }: { readonly draft: Draft; readonly answer: DraftAnswer }) {
  const words = ui().trying;
  const id = useId();
  const own = `${answer.id}/`;
  const files = grouped(answer.problems);
  const idOf = (index: number): string => `${id}-${index}`;
  const textOf = (file: string): string | null =>
    draft.files.find(({ path }) => own + path === file)?.text ?? null;
  const nameOf = (file: string): string => {
    if (!file.startsWith(own)) return words.ofBase(file);
    return file === own ? words.wholeFolder : file.slice(own.length);
  };
  return (
    <>
      <FileIndex files={files} nameOf={nameOf} idOf={idOf} />
      {files.map(({ file, count, places }, index) => (
        <section key={file} class="problem-file" aria-label={nameOf(file)}>
          <h2 id={idOf(index)} class="heading-2" tabIndex={-1}>
            <Icon name="file" /> {nameOf(file)} <span class="caption">{words.problems(count)}</span>
          </h2>
          <ol>
            {places.map((place) => (
              <Place key={`${place.line}:${place.column}`} place={place} text={textOf(file)} />
            ))}
          </ol>
        </section>
      ))}
      {answer.untold > 0 && <p class="problem-untold">{words.untold(answer.untold)}</p>}
    </>
  );
}
