import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Prose } from "../ui/Prose.tsx";

/** What everybody may read about the other parties. */
function Others() {
  const { view, ui } = useTable();
  const seat = view.own?.seat;
  return (
    <section>
      <h2 class="heading-3">{seat === undefined ? ui.brief.parties : ui.brief.others}</h2>
      {Object.entries(view.scenario.seats)
        .filter(([id]) => id !== seat)
        .map(([id, { brief }]) => (
          <details key={id}>
            <summary>
              <Party party={id} />
            </summary>
            <Prose text={brief.public} />
          </details>
        ))}
      {Object.entries(view.scenario.automata).map(([id, { text }]) => (
        <details key={id}>
          <summary>
            <Party party={id} />
          </summary>
          <Prose text={text} />
        </details>
      ))}
    </section>
  );
}

/** Own briefs first, then what everybody may read about the others, and the automata's rules. */
export function Brief() {
  const { view, ui } = useTable();
  const seat = view.own?.seat;
  const own = seat === undefined ? undefined : view.scenario.seats[seat];
  return (
    <div class="brief">
      {own && (
        <>
          <section>
            <h2 class="heading-3">{ui.brief.public}</h2>
            <Prose text={own.brief.public} />
          </section>
          {own.brief.confidential !== null && (
            <section class="confidential" {...at("brief")}>
              <h2 class="heading-3">
                <Icon name="lock" size="s" /> {ui.brief.confidential}
              </h2>
              <Prose text={own.brief.confidential} />
            </section>
          )}
        </>
      )}
      <Others />
    </div>
  );
}
