import type { Effect } from "../../shared/model/effect.ts";
import { useTable } from "../play/useTable.ts";

interface Props {
  readonly effects: readonly Effect[];
  readonly who: Readonly<Record<string, string>>;
  /** So many lines at most; what is left is counted. */
  readonly most?: number;
}

/** What effects would do, line by line. */
export function EffectList({ effects, who, most = 99 }: Props) {
  const { text, names, ui } = useTable();
  const lines = text.effects(effects, names, who);
  const shown = lines.length > most ? lines.slice(0, most - 1) : lines;
  return (
    <ul class="effects">
      {shown.map(({ text: line, amount, depth }, i) => (
        // Effects don't change while they are looked at.
        <li key={i} class={depth > 0 ? "effect-inner" : ""}>
          <span>{line}</span>
          {amount !== null && <b class="numbers">{amount}</b>}
        </li>
      ))}
      {shown.length < lines.length && (
        <li class="effect-inner">{ui.hand.more(lines.length - shown.length)}</li>
      )}
    </ul>
  );
}
