import type { HomeStanding } from "../../shared/effects/atHome.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

/** Whether there is consent, in a word and a sign. What nobody asks for any more was not asked. */
export function HomeState({ standing }: { readonly standing: HomeStanding }) {
  const { view, ui } = useTable();
  const { consent, judged, concerned } = standing;
  if (!judged && view.public.opened !== null && concerned !== true)
    return (
      <span class="home-state tone-none">
        <Icon name="circle" size="s" /> {ui.home.notAsked}
      </span>
    );
  const state = consent === null ? "unknown" : consent ? "consent" : "refused";
  const label = judged && state !== "unknown" ? ui.home.verdicts[state] : ui.home.states[state];
  const icon = consent === null ? "help" : consent ? "check" : judged ? "x" : "circle";
  const tone = consent ? "agree" : judged ? "break" : "none";
  return (
    <span class={`home-state tone-${tone}`}>
      <Icon name={icon} size="s" /> {label}
    </span>
  );
}
