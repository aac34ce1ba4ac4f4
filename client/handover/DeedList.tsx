import type { Deed, Handover } from "../../shared/engine/handover/index.ts";
import { whoActedIn } from "../../shared/engine/handover/whoActed.ts";
import type { Package } from "../../shared/model/ids.ts";
import type { Keeping } from "../../shared/model/keeping.ts";
import { useTable } from "../play/useTable.ts";

const listed = (parts: readonly string[]): string => parts.join(", ");

/** Who played a seat for a while, in words. */
export function useKeeperName(): (keeping: Keeping) => string {
  const { names, ui } = useTable();
  return ({ bot, people }) => {
    if (bot) return ui.handover.bot;
    if (people.length === 0) return ui.handover.nobody;
    return listed(people.map((person) => names.person(person) || ui.handover.somebody));
  };
}

function useDeedText(): (deed: Deed) => string {
  const { view, names, ui } = useTable();
  const words = ui.handover.deed;
  const changes = (all: Package) =>
    listed(
      Object.entries(all).map(([issue, option]) =>
        ui.handover.change(names.issue(issue), names.option(issue, option)),
      ),
    );
  return (deed) => {
    switch (deed.kind) {
      case "moved":
        return words.moved(changes(deed.changes), ui.motions.status[deed.status]);
      case "seconded":
      case "kept":
      case "abstained":
        return words[deed.kind](changes(deed.changes), names.within(deed.mover));
      case "broke":
        return words.broke(
          changes(deed.changes),
          names.within(deed.mover),
          view.scenario.reasons[deed.reason] ?? "",
        );
      case "reserved":
        return words.reserved(names.issue(deed.issue));
      case "brokeReading":
        return words.brokeReading(names.text(deed.table));
      case "played":
        return words.played(names.card(deed.card));
      case "gave":
        return words.gave(names.favour(deed.favour), names.within(deed.to));
      case "received":
        return words.received(names.favour(deed.favour), names.within(deed.from));
      case "signed":
        return words.signed(listed(deed.with.map(names.within)));
    }
  };
}

/** What was done in the seat's name, round by round, under the name of whoever decided then. */
export function DeedList({ handover }: { readonly handover: Handover }) {
  const { view, names, ui } = useTable();
  const say = useDeedText();
  const nameOf = useKeeperName();
  const rounds = [...new Set(handover.deeds.map(({ round }) => round))];
  if (rounds.length === 0) return <p class="caption">{ui.handover.noDeeds}</p>;
  return (
    <>
      {rounds.map((round) => {
        const who = whoActedIn(view.scenario, handover.keepers, round).map(nameOf);
        return (
          <section key={round} class="deeds">
            <h3 class="heading-3">
              {names.round(round)}{" "}
              {who.length > 0 && <span class="caption">({listed([...new Set(who)])})</span>}
            </h3>
            <ul class="plain-list">
              {handover.deeds
                .filter((deed) => deed.round === round)
                .map((deed, i) => (
                  // Deeds of a round only ever grow at the end of their kind, and hold no state.
                  <li key={`${deed.kind}-${i}`}>{say(deed)}</li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
