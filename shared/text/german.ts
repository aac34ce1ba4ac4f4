import { changes } from "./de/changes.ts";
import { conditionText } from "./de/conditions.ts";
import { effectLines } from "./de/effects.ts";
import { LOCALE } from "./de/locale.ts";
import { log } from "./de/log.ts";
import { numbers } from "./de/numbers.ts";
import { phrases } from "./de/phrases.ts";
import { promiseText } from "./de/pledges.ts";
import { refusals } from "./de/refusals.ts";
import { requests } from "./de/requests.ts";
import { stepNames } from "./de/steps.ts";
import { story } from "./de/story.ts";
import * as attention from "./de/ui/attention.ts";
import { calendar } from "./de/ui/calendar.ts";
import * as council from "./de/ui/council.ts";
import * as dealing from "./de/ui/dealing.ts";
import { deciding } from "./de/ui/deciding.ts";
import { dossier } from "./de/ui/dossier.ts";
import { drafting } from "./de/ui/drafting.ts";
import { facilitator } from "./de/ui/facilitator.ts";
import { hints } from "./de/ui/hints.ts";
import { lessons } from "./de/ui/lessons.ts";
import { packages } from "./de/ui/packages.ts";
import * as pages from "./de/ui/pages.ts";
import * as play from "./de/ui/play.ts";
import { results } from "./de/ui/results.ts";
import { rulesPage } from "./de/ui/rulesPage.ts";
import { sourcesPage } from "./de/ui/sourcesPage.ts";
import * as tables from "./de/ui/tables.ts";
import { terms } from "./de/ui/terms.ts";
import { timeline } from "./de/ui/timeline.ts";
import { trying } from "./de/ui/trying.ts";
import { versions } from "./de/ui/versions.ts";
import * as world from "./de/ui/world.ts";
import type { Language } from "./language.ts";

const ui: Language["ui"] = {
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

/** Everything that is said, in German. */
export const GERMAN: Language = {
  code: "de",
  name: "Deutsch",
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
  ui,
};
