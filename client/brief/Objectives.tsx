import type { Objective } from "../../shared/model/content.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { objectiveNow } from "./objectiveNow.ts";

const ICONS = { met: "check", unmet: "circle", unknown: "help", refused: "hand" } as const;
const TONES = { met: "agree", unmet: "none", unknown: "none", refused: "break" } as const;

/** What an objective asks for, in the scenario's words or else by its condition. */
export function useObjectiveText(): (known: Objective) => string {
  const { text, names, ui } = useTable();
  const who = { self: ui.common.youSmall, everyone: ui.common.everybody };
  return (known) => known.text ?? ui.objectives.if(text.condition(known.met, names, who));
}

/** What the viewer's seat scores for, and whether it holds as things stand. */
export function Objectives() {
  const { view, ui } = useTable();
  const textOf = useObjectiveText();
  const own = view.own;
  if (own === null) return <p class="caption padded">{ui.objectives.none}</p>;
  return (
    <ol class="objectives" aria-label={ui.objectives.title} {...at("objectives")}>
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
              {known && ` ${textOf(known)}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
