import { roundOf } from "../../shared/model/round.ts";
import { RoundNews } from "../brief/BriefingPage.tsx";
import { useTable } from "../play/useTable.ts";

/** What the delegations read as the round opened, for whoever runs the match: open while they read it. */
export function News() {
  const { view, ui } = useTable();
  const { step } = view.public.clock;
  const round = roundOf(step);
  if (round === null || view.public.happened.every((one) => one.round !== round)) return null;
  return (
    <details class="facilitator-news" open={step.kind === "briefing"}>
      <summary>{ui.facilitator.news}</summary>
      <RoundNews round={round} />
    </details>
  );
}
