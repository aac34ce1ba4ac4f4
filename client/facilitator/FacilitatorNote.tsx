import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

/** For everybody: that somebody sees everything in this match, and who. Nothing where nobody does. */
export function FacilitatorNote() {
  const { view, me, names, ui } = useTable();
  const who = Object.keys(view.public.people).find(
    (person) => view.public.people[person]?.role === "facilitator",
  );
  if (who === undefined) return null;
  return (
    <p class="facilitator-note">
      <Icon name="eye" size="s" />
      <span>
        {who === me.person
          ? ui.facilitator.youSee
          : ui.facilitator.sees(names.person(who) || ui.lobby.somebody)}
      </span>
    </p>
  );
}
