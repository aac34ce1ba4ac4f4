import type { Language } from "./language.ts";
import { changes } from "./uk/changes.ts";
import { conditionText } from "./uk/conditions.ts";
import { effectLines } from "./uk/effects.ts";
import { log } from "./uk/log.ts";
import { LOCALE, numbers } from "./uk/numbers.ts";
import { phrases } from "./uk/phrases.ts";
import { promiseText } from "./uk/pledges.ts";
import { refusals } from "./uk/refusals.ts";
import { requests } from "./uk/requests.ts";
import { stepNames } from "./uk/steps.ts";
import { story } from "./uk/story.ts";
import * as attention from "./uk/ui/attention.ts";
import { calendar } from "./uk/ui/calendar.ts";
import * as council from "./uk/ui/council.ts";
import * as dealing from "./uk/ui/dealing.ts";
import { deciding } from "./uk/ui/deciding.ts";
import { dossier } from "./uk/ui/dossier.ts";
import { drafting } from "./uk/ui/drafting.ts";
import { facilitator } from "./uk/ui/facilitator.ts";
import { hints } from "./uk/ui/hints.ts";
import { lessons } from "./uk/ui/lessons.ts";
import { packages } from "./uk/ui/packages.ts";
import * as pages from "./uk/ui/pages.ts";
import * as play from "./uk/ui/play.ts";
import { results } from "./uk/ui/results.ts";
import { rulesPage } from "./uk/ui/rulesPage.ts";
import { sourcesPage } from "./uk/ui/sourcesPage.ts";
import * as tables from "./uk/ui/tables.ts";
import { terms } from "./uk/ui/terms.ts";
import { timeline } from "./uk/ui/timeline.ts";
import { trying } from "./uk/ui/trying.ts";
import { versions } from "./uk/ui/versions.ts";
import * as world from "./uk/ui/world.ts";

/** Everything that is said, in Ukrainian. Names stand undeclined: sentences are built around them. */
export const UKRAINIAN: Language = {
  code: "uk",
  name: "Українська",
  locale: LOCALE,
  numbers,
  refusals,
  requests,
  phrases,
  log,
  changes,
  promise: promiseText,
  condition: (condition, names, who) => conditionText(condition, { names, who }),
  effects: (effects, names, who) => effectLines(effects, { names, who }),
  story,
  ui: {
    ...{ ...pages, ...play, ...tables, ...council, ...dealing, ...world },
    ...attention,
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
      steps: stepNames,
    },
  },
};
