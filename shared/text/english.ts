import type { Condition } from "../model/condition.ts";
import type { Promised } from "../model/deal.ts";
import type { Effect } from "../model/effect.ts";
import type { ChangeTexts } from "./change.ts";
import type { EffectLine } from "./effectLine.ts";
import { changes } from "./en/changes.ts";
import { conditionText } from "./en/conditions.ts";
import { effectLines } from "./en/effects.ts";
import { LOCALE } from "./en/locale.ts";
import { log } from "./en/log.ts";
import { numbers } from "./en/numbers.ts";
import { phrases } from "./en/phrases.ts";
import { promiseText } from "./en/pledges.ts";
import { refusals } from "./en/refusals.ts";
import { requests } from "./en/requests.ts";
import { stepNames } from "./en/steps.ts";
import { story } from "./en/story.ts";
import * as attention from "./en/ui/attention.ts";
import { calendar } from "./en/ui/calendar.ts";
import * as council from "./en/ui/council.ts";
import * as dealing from "./en/ui/dealing.ts";
import { deciding } from "./en/ui/deciding.ts";
import { dossier } from "./en/ui/dossier.ts";
import { drafting } from "./en/ui/drafting.ts";
import { facilitator } from "./en/ui/facilitator.ts";
import { hints } from "./en/ui/hints.ts";
import { lessons } from "./en/ui/lessons.ts";
import { packages } from "./en/ui/packages.ts";
import * as pages from "./en/ui/pages.ts";
import * as play from "./en/ui/play.ts";
import { results } from "./en/ui/results.ts";
import { rulesPage } from "./en/ui/rulesPage.ts";
import { sourcesPage } from "./en/ui/sourcesPage.ts";
import * as tables from "./en/ui/tables.ts";
import { terms } from "./en/ui/terms.ts";
import { timeline } from "./en/ui/timeline.ts";
import { trying } from "./en/ui/trying.ts";
import { versions } from "./en/ui/versions.ts";
import * as world from "./en/ui/world.ts";
import type { Names } from "./names.ts";
import type { LogSentences, Phrases, Refusals } from "./sentence.ts";

type Who = Readonly<Record<string, string>>;

const ui = {
  ...{ ...pages, ...play, ...tables, ...council, ...dealing, ...world },
  ...{
    calendar,
    deciding,
    dossier,
    drafting,
    facilitator,
    hints,
    lessons,
    packages,
    results,
    rulesPage,
    sourcesPage,
    terms,
    timeline,
    trying,
    versions,
  },
  ...attention,
  steps: stepNames,
};

/**
 * Everything that is said, in English. It is the measure for other languages: they have its type (see
 * `language.ts`), so that a sentence that is missing fails the type check.
 */
export const ENGLISH = {
  code: "en",
  name: "English",
  /** For whatever writes numbers and dates itself. */
  locale: LOCALE,
  numbers,
  refusals: refusals as Refusals,
  requests,
  phrases: phrases as Phrases,
  log: log as LogSentences,
  changes: changes as ChangeTexts,
  promise: promiseText as (one: Promised, names: Names, round?: string | null) => string,
  condition: (condition: Condition, names: Names, who: Who): string =>
    conditionText(condition, { names, who }),
  effects: (effects: readonly Effect[], names: Names, who: Who): readonly EffectLine[] =>
    effectLines(effects, { names, who }),
  story,
  ui,
};
