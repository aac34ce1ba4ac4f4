import type { Claim, SourcesReport } from "../../../../shared/model/sourcesReport.ts";
import type { Language } from "../../../../shared/text/language.ts";
import { sourceWords, type Told } from "../../../../shared/text/sourceWords.ts";
import type { ToldSources } from "./toldSources.ts";

type Words = Language["ui"]["sourcesPage"];

/** Signs of a scenario's text that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");

const articleLine = ({ id, article, claims }: SourcesReport["articles"][number], words: Words): string => {
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
export function sourcesMarkdown({ title, report, text }: ToldSources): string {
  const words = text.ui.sourcesPage;
  const { tell, headingOf } = sourceWords(words, report);
  const articles = report.articles.map((one) => articleLine(one, words));
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
