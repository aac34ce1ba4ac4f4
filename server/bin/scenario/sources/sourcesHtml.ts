import type { Claim, SourcesReport } from "../../../../shared/model/sourcesReport.ts";
import type { Language } from "../../../../shared/text/language.ts";
import { sourceWords, type Told } from "../../../../shared/text/sourceWords.ts";
import { escaped } from "../../../lab/escaped.ts";
import type { ToldSources } from "./toldSources.ts";

type Words = Language["ui"]["sourcesPage"];

const STYLE = `
:root { color-scheme: light; --ink: #14202b; --quiet: #4a5560; --rule: #d8d3c8; --paper: #fbfaf7; --mark: #1d4268; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; font: 16px/1.5 Georgia, serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1, h2 { line-height: 1.2; } h2 { margin: 2.5rem 0 .5rem; border-top: 3px solid var(--ink); padding-top: .6rem; }
h2 small, .kind { font: 14px/1.4 system-ui, sans-serif; color: var(--quiet); font-weight: 400; }
a { color: var(--mark); } nav ul { columns: 2 16rem; padding-left: 1.1rem; font-family: system-ui, sans-serif; font-size: 15px; } nav li { padding: 2px 0; }
.claims { list-style: none; margin: 0; padding: 0; } .claims > li { padding: .7rem 0; border-top: 1px solid var(--rule); } .claims > li:first-child { border-top: 0; }
.claims p { margin: 0 0 .25rem; } .text { white-space: pre-line; } .source { font: 14px/1.45 system-ui, sans-serif; color: var(--mark); }
.mark { font-weight: 600; } .mark::after { content: ":"; }
@page { margin: 18mm 16mm; }
@media (max-width: 600px) { nav a { display: inline-block; min-height: 24px; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; background: none; } nav { display: none; } h2 { break-after: avoid; margin-top: 1.5rem; } .claims > li { break-inside: avoid; } .source, h2 small, .kind { font-size: 9pt; } a { color: inherit; text-decoration: none; } }`;

const articleItem = ({ id, article, claims }: SourcesReport["articles"][number], words: Words): string => {
  const { title, author, publisher, date, short } = article;
  const named = [title, author, publisher, date].filter((one) => one !== undefined).map(escaped);
  return `<li><b>${escaped(short ?? id)}</b> ${named.join(", ")}. <span class="kind">${words.refers(claims)}</span></li>`;
};

function claimItem({ title, text }: Claim, { kind, mark, reference }: Told): string {
  const body = text === null ? "" : `<p class="text">${escaped(text)}</p>`;
  const marked = mark === null ? "" : `<span class="mark">${mark}</span> `;
  return `<li><p><b>${escaped(title)}</b> <span class="kind">${escaped(kind)}</span></p>${body}<p class="source">${marked}${escaped(reference)}</p></li>`;
}

const section = (id: string, heading: string, body: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul class="claims">${body}</ul></section>`;

/** The sources of a scenario as one page that needs nothing else, to be read or printed; no script runs. */
export function sourcesHtml({ title, report, text }: ToldSources): string {
  const words = text.ui.sourcesPage;
  const { tell, headingOf } = sourceWords(words, report);
  const parts = report.parts.map((part, i) => ({
    ...part,
    id: `part-${i + 1}`,
    heading: escaped(headingOf(part)),
  }));
  const name = escaped(words.title(title));
  return [
    `<!doctype html><html lang="${text.code}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><style>${STYLE}</style>`,
    `<main><h1>${name}</h1><p>${words.lead}</p><p>${words.counts(report.counts)}</p>`,
    `<nav aria-label="${words.contents}"><ul>${parts.map(({ id, heading }) => `<li><a href="#${id}">${heading}</a></li>`).join("")}</ul></nav>`,
    report.articles.length === 0
      ? ""
      : section("articles", words.articles, report.articles.map((one) => articleItem(one, words)).join("")),
    ...parts.map(({ id, heading, claims }) =>
      section(
        id,
        `${heading} <small>${claims.length}</small>`,
        claims.map((claim) => claimItem(claim, tell(claim))).join(""),
      ),
    ),
    "</main></html>\n",
  ].join("\n");
}
