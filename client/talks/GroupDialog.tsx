import { useState } from "preact/hooks";
import { channelOf } from "../../shared/model/channel.ts";
import type { ChannelId, SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { Party } from "../ui/Flags.tsx";

interface Props {
  readonly onClose: () => void;
  readonly onConvene: (channel: ChannelId) => void;
}

/** Convenes a group: the same seats always meet in the same channel. */
export function GroupDialog({ onClose, onConvene }: Props) {
  const { view, ui } = useTable();
  const [chosen, setChosen] = useState<readonly SeatId[]>([]);
  const seat = view.own?.seat ?? "";
  const toggle = (other: SeatId) =>
    setChosen(chosen.includes(other) ? chosen.filter((one) => one !== other) : [...chosen, other]);
  return (
    <Dialog title={ui.talks.newGroup} onClose={onClose}>
      <fieldset class="checks">
        <legend>{ui.talks.groupHint}</legend>
        {Object.keys(view.scenario.seats)
          .filter((other) => other !== seat)
          .map((other) => (
            <label key={other}>
              <input type="checkbox" checked={chosen.includes(other)} onChange={() => toggle(other)} />
              <Party party={other} />
            </label>
          ))}
      </fieldset>
      <DialogFoot onClose={onClose}>
        <ActButton
          kind="primary"
          why={chosen.length < 2 ? ui.talks.groupHint : null}
          act={async () => {
            onConvene(channelOf([seat, ...chosen]));
            return null;
          }}
        >
          {ui.talks.convene}
        </ActButton>
      </DialogFoot>
    </Dialog>
  );
}
