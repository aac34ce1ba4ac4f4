import type { Effect } from "../../shared/model/effect.ts";
import { useTable } from "../play/useTable.ts";

interface Props {
  readonly effects: readonly Effect[];
  readonly who: Readonly<Record<string, string>>;
}

/** What effects would do, line by line, with room for whole names. */
export function EffectList({ effects, who }: Props) {
  const { text, names } = useTable();
  const inFull = { ...names, short: names.within };
  return (
    <ul class="effects">
      {text.effects(effects, inFull, who).map(({ text: line, amount, depth }, i) => (
        // Effects don't change while they are looked at.
        <li key={i} class={depth > 0 ? "effect-inner" : ""}>
          <span>{line}</span>
          {amount !== null && <b class="numbers">{amount}</b>}
        </li>
      ))}
    </ul>
  );
}
