import type { Scenario } from "../../../../shared/model/scenario.ts";
import type { Claim, SourcesReport } from "../../../../shared/model/sourcesReport.ts";
import { ENGLISH } from "../../../../shared/text/english.ts";
import { sourceWords, type Told } from "../../../../shared/text/sourceWords.ts";

const words = ENGLISH.ui.sourcesPage;

/** Signs of a scenario's text that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");

const articleLine = ({ id, article, claims }: SourcesReport["articles"][number]): string => {
  const { title, author, publisher, date, short } = article;
  const named = [title, author, publisher, date].filter((one) => one !== undefined).map(plain);
  return `- **${plain(short ?? id)}** ${named.join(", ")}. ${words.refers(claims)}`;
};

function claimLines({ title, text }: Claim, { kind, mark, reference }: Told): readonly string[] {
  const quoted = text === null ? [] : text.split("\n").map((line) => `  > ${plain(line)}`.trimEnd());
  const source = `  ${mark === null ? "" : `**${mark}:** `}${plain(reference)}`;
  return [`- **${plain(title)}** (${kind})`, "", ...(quoted.length > 0 ? [...quoted, ""] : []), source, ""];
}

/** The sources of a scenario as Markdown: to be read in a terminal, or changed in an editor. */
export function sourcesMarkdown({ title }: Pick<Scenario, "title">, report: SourcesReport): string {
  const { tell, headingOf } = sourceWords(words, report);
  const articles = report.articles.map(articleLine);
  const parts = report.parts.flatMap((part) => [
    `## ${plain(headingOf(part))}`,
    "",
    ...part.claims.flatMap((claim) => claimLines(claim, tell(claim))),
  ]);
  const lines = [
    ...[`# ${plain(words.title(title))}`, "", words.lead, "", words.counts(report.counts), ""],
    ...(articles.length > 0 ? [`## ${words.articles}`, "", ...articles, ""] : []),
    ...parts,
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
