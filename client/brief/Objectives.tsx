import type { Objective } from "../../shared/model/content.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { objectiveNow } from "./objectiveNow.ts";

const ICONS = { met: "check", unmet: "circle", unknown: "help", refused: "hand" } as const;
const TONES = { met: "agree", unmet: "none", unknown: "none", refused: "break" } as const;

/** What an objective of a seat asks for, in the scenario's words or else by its condition. */
export function useObjectiveText(): (known: Objective, seat: SeatId) => string {
  const { text, names, ui } = useTable();
  const everyone = ui.common.everybody;
  return ({ text: words, met }, seat) => {
    const self = seat === names.you ? ui.common.youSmall : names.within(seat);
    return words ?? ui.objectives.if(text.condition(met, names, { self, everyone }));
  };
}

/** What the viewer's seat scores for, and whether it holds as things stand. */
export function Objectives() {
  const { view, ui } = useTable();
  const textOf = useObjectiveText();
  const own = view.own;
  if (own === null) return <p class="caption padded">{ui.objectives.none}</p>;
  return (
    <ol class="objectives" aria-label={ui.objectives.title} {...at("objectives")}>
      <li class="caption">{ui.objectives.each(view.scenario.rules.objective)}</li>
      {own.objectives.map(({ objective, met }) => {
        const known = own.objectiveTexts[objective] ?? view.public.known.objectives[objective];
        const state = objectiveNow(view, met, known?.met);
        return (
          <li key={objective} class={`objective objective-${state}`}>
            <p>{known?.title ?? objective}</p>
            <span class={`objective-state tone-${TONES[state]}`}>
              <Icon name={ICONS[state]} size="s" />
              {ui.objectives.states[state]}
            </span>
            <p class="caption">
              {known?.kind === "confidential" ? ui.objectives.confidential : ui.objectives.public}
              {known && ` ${textOf(known, own.seat)}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
