import type { IssueId } from "../../shared/model/ids.ts";
import { aimAt, aiming, mayAimAt } from "../hand/aiming.ts";
import { goTo } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

interface Props {
  readonly issue: IssueId;
  readonly title: string;
}

/** Aims the chosen card at a clause, if it is one of those that it can be aimed at; says so where it is. */
export function AimHere({ issue, title }: Props) {
  const { ui } = useTable();
  if (!mayAimAt(issue)) return null;
  const aimed = aiming.value?.at === issue;
  return (
    <button
      type="button"
      class="button button-secondary button-small aim-here"
      aria-pressed={aimed}
      aria-label={aimed ? ui.hand.aimedHereAt(title) : ui.hand.aimAt(title)}
      onClick={() => aimAt(issue) && goTo("hand")}
    >
      {aimed && <Icon name="check" size="s" />}
      {aimed ? ui.hand.aimedHere : ui.hand.aimHere}
    </button>
  );
}
