import type { Draft, DraftAnswer, DraftProblem } from "../../shared/protocol/draft.ts";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { CodeFrame } from "./CodeFrame.tsx";
import { frameOf } from "./frame.ts";
import { Marked } from "./Marked.tsx";

interface ProblemProps {
  readonly problem: DraftProblem;
  /** The file's text, if it is one of those that were chosen. */
  readonly text: string | null;
}

function ProblemItem({ problem, text }: ProblemProps) {
  const words = ui().trying;
  const { line, column, code, message, severity } = problem;
  return (
    <li class={`problem problem-${severity}`}>
      <p class="problem-place">
        <Icon name={severity === "error" ? "alert" : "help"} size="s" />
        <b>{words.severity[severity]}</b> <span>{words.place(line, column)}</span>
        <span class="problem-code">{code}</span>
      </p>
      <p class="problem-message">
        <Marked text={message} />
      </p>
      {text !== null && <CodeFrame lines={frameOf(text, line, column)} />}
    </li>
  );
}

/** Problems by file, in the order of the files. */
function byFile(problems: readonly DraftProblem[]): readonly (readonly [string, readonly DraftProblem[]])[] {
  const files = new Map<string, DraftProblem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return [...files];
}

/** Everything that is wrong, file by file, each with the line that is meant. */
export function ProblemList({ draft, answer }: { readonly draft: Draft; readonly answer: DraftAnswer }) {
  const words = ui().trying;
  const own = `${answer.id}/`;
  const textOf = (file: string): string | null =>
    draft.files.find(({ path }) => own + path === file)?.text ?? null;
  const nameOf = (file: string): string => {
    if (!file.startsWith(own)) return words.ofBase(file);
    return file === own ? words.wholeFolder : file.slice(own.length);
  };
  return (
    <>
      {byFile(answer.problems).map(([file, problems]) => (
        <section key={file} class="problem-file" aria-label={nameOf(file)}>
          <h2 class="heading-2">
            <Icon name="file" /> {nameOf(file)} <span class="caption">{words.problems(problems.length)}</span>
          </h2>
          <ol>
            {problems.map((problem, index) => (
              <ProblemItem key={index} problem={problem} text={textOf(file)} />
            ))}
          </ol>
        </section>
      ))}
      {answer.untold > 0 && <p class="problem-untold">{words.untold(answer.untold)}</p>}
    </>
  );
}
