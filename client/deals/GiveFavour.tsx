import { useState } from "preact/hooks";
import { signed } from "../../shared/text/numbers.ts";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** Carries out a favour, promised or not. */
export function GiveFavour({ onClose }: { readonly onClose: () => void }) {
  const { view, text, names, ui } = useTable();
  const seat = view.own?.seat ?? "";
  const mine = Object.entries(view.scenario.favours).filter(([, favour]) => favour.from.includes(seat));
  const [chosen, setChosen] = useState({
    favour: mine[0]?.[0] ?? "",
    to: mine[0]?.[1].to.find((one) => one !== seat) ?? "",
  });
  const favour = view.scenario.favours[chosen.favour];
  const receivers = (favour?.to ?? []).filter((one) => one !== seat);
  if (!favour)
    return (
      <Dialog title={ui.deals.giveFavour} onClose={onClose}>
        <p>{ui.deals.noFavours}</p>
      </Dialog>
    );
  const cast = {
    self: ui.common.youSmall,
    giver: ui.common.youSmall,
    target: names.short(chosen.to),
    receiver: names.short(chosen.to),
    everyone: ui.common.everybody,
  };
  return (
    <Dialog title={ui.deals.giveFavour} onClose={onClose}>
      <Choice
        label={ui.deals.favour}
        value={chosen.favour}
        options={mine.map(([id, { title }]) => [id, title])}
        onChoose={(id) =>
          setChosen({ favour: id, to: view.scenario.favours[id]?.to.find((one) => one !== seat) ?? "" })
        }
      />
      <Choice
        label={ui.deals.to}
        value={chosen.to}
        options={receivers.map((id) => [id, names.party(id)])}
        onChoose={(to) => setChosen({ ...chosen, to })}
      />
      <p class="hint">
        {favour.text} {ui.deals.favourPrice(favour.price)}{" "}
        {favour.worth && ui.deals.favourWorth(signed(favour.worth.given))}
      </p>
      {favour.counts && <p class="hint">{ui.deals.countsIf(text.condition(favour.counts, names, cast))}</p>}
      <p class="hint">{ui.deals.favourKnown}</p>
      <footer class="dialog-foot">
        <button type="button" class="button button-quiet" onClick={onClose}>
          {ui.common.cancel}
        </button>
        <Act
          kind="primary"
          intent={{ kind: "giveFavour", favour: chosen.favour, to: chosen.to }}
          onDone={onClose}
        >
          {ui.deals.give}
        </Act>
      </footer>
    </Dialog>
  );
}
