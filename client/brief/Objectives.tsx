import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

/** What the viewer's seat scores for, and whether it holds as things stand. */
export function Objectives() {
  const { view, text, names, ui } = useTable();
  const own = view.own;
  if (own === null) return <p class="caption padded">{ui.objectives.none}</p>;
  const who = { self: ui.common.youSmall, everyone: ui.common.everybody };
  return (
    <ol class="objectives" aria-label={ui.objectives.title} {...at("objectives")}>
      {own.objectives.map(({ objective, met }) => {
        const known = own.objectiveTexts[objective] ?? view.public.known.objectives[objective];
        const state = met === null ? "unknown" : met ? "met" : "unmet";
        return (
          <li key={objective} class={`objective objective-${state}`}>
            <p>{known?.title ?? objective}</p>
            <span class={`objective-state tone-${met === true ? "agree" : "none"}`}>
              <Icon name={met === true ? "check" : met === null ? "help" : "circle"} size="s" />
              {ui.objectives.states[state]}
            </span>
            <p class="caption">
              {known?.kind === "confidential" ? ui.objectives.confidential : ui.objectives.public}
              {known?.text !== undefined && ` ${known.text}`}
              {known &&
                known.text === undefined &&
                ` ${ui.objectives.if(text.condition(known.met, names, who))}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
