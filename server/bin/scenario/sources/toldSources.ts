import type { SourcesReport } from "../../../../shared/model/sourcesReport.ts";
import type { Language } from "../../../../shared/text/language.ts";

/** What a page of sources is written from. */
export interface ToldSources {
  /** The scenario's. */
  readonly title: string;
  readonly report: SourcesReport;
  /** The language of the page; the report speaks it as far as the scenario has been translated. */
  readonly text: Language;
}
