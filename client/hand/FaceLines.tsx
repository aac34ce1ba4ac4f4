import type { Card } from "../../shared/model/content.ts";
import { type FaceLine, linesOf, saidOfRest } from "../cards/cardLines.ts";
import { useTable } from "../play/useTable.ts";
import { useFit } from "./useFit.ts";

function Lines({ lines }: { readonly lines: readonly FaceLine[] }) {
  const { ui } = useTable();
  const [list, fit] = useFit(lines);
  const more = fit.tells ? saidOfRest(lines, fit.lines, ui.hand) : "";
  return (
    <ul class="effects" ref={list} style={{ "--rows": fit.rows }}>
      {lines.slice(0, fit.lines).map(({ text, amount, depth }, i) => (
        // Effects don't change while they are looked at.
        <li key={i} class={depth > 0 ? "effect-inner" : ""}>
          <span>{text}</span>
          {amount !== null && <b class="numbers">{amount}</b>}
        </li>
      ))}
      {more !== "" && <li class="effects-more">{more}</li>}
    </ul>
  );
}

/** What a card does, as many lines of it as there is room for on the card. */
export function FaceLines({ card }: { readonly card: Card }) {
  const { text, names, ui } = useTable();
  const who = { self: ui.common.youSmall, target: ui.hand.theTarget, everyone: ui.common.everybody };
  const lines = linesOf(card.effects, (effects) => text.effects(effects, names, who));
  // What fits is measured anew when other words stand there.
  return <Lines key={JSON.stringify(lines)} lines={lines} />;
}
