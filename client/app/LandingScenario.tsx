import { useState } from "preact/hooks";
import { nameWithin } from "../../shared/text/names.ts";
import { language, ui } from "../text.ts";
import { FlagsOf, shortsOf } from "../ui/FlagsOf.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Untranslated } from "../ui/Untranslated.tsx";
import { unbroken } from "./unbroken.ts";
import { byWeight, type Listed, type ListedScenario } from "./useScenarios.ts";
import { useSolo } from "./useSolo.ts";

/** One click, and a match against bots begins. */
function Solo({ scenario }: { readonly scenario: ListedScenario }) {
  const { busy, play } = useSolo(scenario.id);
  const spoken = language.value.code;
  return (
    <section class="solo" aria-labelledby={`solo-${scenario.id}`}>
      <h2 id={`solo-${scenario.id}`} class="heading-2">
        {ui().landing.solo}
      </h2>
      <p class="caption">{ui().landing.soloHint}</p>
      <ul class="seat-choice flag-column">
        {scenario.seats.map(({ id, name, inSentence, short, flags }) => (
          <li key={id}>
            <button
              type="button"
              class="seat-button"
              aria-label={ui().landing.playAs(
                nameWithin({ name, inSentence }, { written: scenario.language, spoken }),
              )}
              disabled={busy}
              onClick={() => void play(id)}
            >
              <FlagsOf codes={flags} short={short} among={shortsOf(scenario.seats)} />
              <span>{name}</span>
              <Icon name="right" size="s" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Chosen({ list }: { readonly list: readonly ListedScenario[] }) {
  const sorted = byWeight(list);
  const [id, setId] = useState(sorted[0]?.id);
  const scenario = sorted.find((one) => one.id === id);
  if (!scenario) return <p>{ui().landing.noScenario}</p>;
  const [opening, ...rest] = scenario.summary.split(/\n\s*\n/);
  const more = [...rest, ...(scenario.notice === null ? [] : scenario.notice.split(/\n\s*\n/))];
  const [first, last] = [scenario.rounds[0], scenario.rounds.at(-1)];
  return (
    <>
      <article class="scenario-about">
        {sorted.length > 1 && (
          <label class="field">
            <span class="label">{ui().landing.scenario}</span>
            <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
              {sorted.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <h2 class="heading-1">{scenario.title}</h2>
        {scenario.subtitle !== null && <p class="caption">{scenario.subtitle}</p>}
        <p lang={scenario.language}>{opening}</p>
        <Untranslated written={scenario.language} />
        <p class="caption">
          {ui().landing.size(scenario.seats.length, scenario.rounds.length, scenario.minutes)}
          {first &&
            last &&
            ` ${ui().landing.span(`${first.place}, ${unbroken(first.date)}`, `${last.place}, ${unbroken(last.date)}`)}`}
        </p>
      </article>
      <Solo scenario={scenario} />
      {more.length > 0 && (
        <details class="landing-more">
          <summary>{ui().lobby.about}</summary>
          {more.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
    </>
  );
}

/** No scenario came: why, and a way to ask once more. */
const Unreached = ({ error, again }: Pick<Listed, "again"> & { readonly error: string }) => (
  <section class="panel padded-panel" role="alert">
    <h2 class="heading-2">{ui().landing.unreached}</h2>
    <p>{error}</p>
    <p class="button-row">
      <button type="button" class="button button-secondary" onClick={again}>
        {ui().landing.again}
      </button>
    </p>
  </section>
);

/** What can be played, or that it is on its way: the ways in below it stay where they are until then. */
export function LandingScenario({ list, error, again }: Listed) {
  const comes = list === null && error === null;
  return (
    <div class="landing-scenario" aria-busy={comes}>
      {comes && <p class="caption">{ui().common.partComing}</p>}
      {error !== null && <Unreached error={error} again={again} />}
      {list !== null && <Chosen list={list} />}
    </div>
  );
}
