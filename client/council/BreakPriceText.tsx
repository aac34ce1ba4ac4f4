import { announcementOf } from "../../shared/model/silence.ts";
import { cohesionLoss } from "../../shared/rules/checks/cohesion.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { breakPrice, idOf, type Silence, whisperedPrice } from "./silenceNow.ts";

/** What breaking this silence costs, before it is broken. */
export function BreakPriceText({ silence }: { readonly silence: Silence }) {
  const { view, names, ui } = useTable();
  const price = breakPrice(view, silence);
  const announced = announcementOf(view.public, view.own?.seat ?? "", idOf(silence)) !== undefined;
  const { cohesionTrack: cohesion, trust } = view.scenario.rules;
  const left = (cost: number) => Math.max(0, (view.own?.capital ?? 0) - cost);
  return (
    <div class="price" role="note">
      <Icon name="hand" />
      <ul>
        <li>
          {ui.ballot.priceAlone(price.capital.alone, price.score?.alone ?? 0, left(price.capital.alone))}
        </li>
        <li>
          {ui.ballot.priceCompany(
            price.capital.company,
            price.score?.company ?? 0,
            left(price.capital.company),
          )}
        </li>
        {whisperedPrice(view, silence.motion) !== 0 && <li>{ui.whispering.inPrice}</li>}
        {cohesion !== undefined && (
          <li>
            {ui.ballot.priceCohesion(
              names.track(cohesion),
              cohesionLoss(view.scenario.rules, price.cohesion.alone, announced),
              cohesionLoss(view.scenario.rules, price.cohesion.company, announced),
            )}
          </li>
        )}
        {silence.motion !== null && (
          <li>{ui.ballot.priceTrust(signed(announced ? trust.brokeAnnounced : trust.brokeMotion))}</li>
        )}
        {announced && cohesion !== undefined && <li>{ui.announcing.counted}</li>}
        {price.missing.alone > 0 && <li>{ui.ballot.priceMissing(price.missing.alone)}</li>}
      </ul>
    </div>
  );
}
