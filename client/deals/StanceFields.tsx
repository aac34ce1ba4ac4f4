import type { Pledge } from "../../shared/model/deal.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Choice } from "../ui/Choice.tsx";
import { ClauseFields } from "./ClauseFields.tsx";
import { clausesFor, roundsAhead } from "./promiseDraft.ts";

type Stance = Extract<Pledge, { kind: "stance" }>;

interface Props {
  readonly seat: SeatId;
  readonly pledge: Stance;
  readonly set: (pledge: Stance) => void;
}

/** Keep or break silence on motions that set some clauses within bounds, until the end of a round. */
export function StanceFields({ seat, pledge, set }: Props) {
  const { view, names, ui } = useTable();
  return (
    <>
      <Choice
        label={ui.deals.promise}
        value={pledge.promise}
        options={[
          ["keep", ui.stances.keep],
          ["break", ui.stances.break],
        ]}
        onChoose={(promise) => set({ ...pledge, promise: promise === "keep" ? "keep" : "break" })}
      />
      <ClauseFields of={clausesFor(view, seat)} on={pledge.on} setOn={(on) => set({ ...pledge, on })} />
      <Choice
        label={ui.deals.until}
        value={pledge.until}
        options={roundsAhead(view).map((id) => [id, names.round(id)])}
        onChoose={(until) => set({ ...pledge, until })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={pledge.readings}
          onChange={(event) => set({ ...pledge, readings: event.currentTarget.checked })}
        />
        {ui.deals.readings}
      </label>
    </>
  );
}
