import { useState } from "preact/hooks";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Act } from "../ui/Act.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { FavourAbout } from "./FavourAbout.tsx";

interface Grant {
  readonly favour: string;
  readonly to: string;
}

/** What a favour is, costs and is worth to its giver. */
function About({ favour: id, to }: Grant) {
  const { view, ui } = useTable();
  const favour = view.scenario.favours[id];
  if (!favour) return null;
  return (
    <>
      <p class="hint">
        {favour.text} {ui.deals.favourPrice(favour.price)}{" "}
        {favour.worth && ui.deals.favourWorth(signed(favour.worth.given))}
      </p>
      <FavourAbout favour={id} from={view.own?.seat ?? ""} to={to} />
      <p class="hint">{ui.deals.favourKnown}</p>
    </>
  );
}

/** Carries out a favour, promised or not. */
export function GiveFavour({ onClose }: { readonly onClose: () => void }) {
  const { view, names, ui } = useTable();
  const seat = view.own?.seat ?? "";
  const { favours } = view.scenario;
  const mine = Object.keys(favours).filter((id) => favours[id]?.from.includes(seat));
  const receiversOf = (id: string) => (favours[id]?.to ?? []).filter((one) => one !== seat);
  const grantOf = (favour: string): Grant => ({ favour, to: receiversOf(favour)[0] ?? "" });
  const [grant, setGrant] = useState(() => grantOf(mine[0] ?? ""));
  return (
    <Dialog title={ui.deals.giveFavour} onClose={onClose}>
      {mine.length === 0 && <p>{ui.deals.noFavours}</p>}
      <Choice
        label={ui.deals.favour}
        value={grant.favour}
        options={mine.map((id) => [id, names.favour(id)])}
        onChoose={(id) => setGrant(grantOf(id))}
      />
      <Choice
        label={ui.deals.to}
        value={grant.to}
        options={receiversOf(grant.favour).map((id) => [id, names.party(id)])}
        onChoose={(to) => setGrant({ ...grant, to })}
      />
      <About {...grant} />
      <DialogFoot onClose={onClose}>
        <Act kind="primary" intent={{ kind: "giveFavour", ...grant }} onDone={onClose}>
          {ui.deals.give}
        </Act>
      </DialogFoot>
    </Dialog>
  );
}
