import type { Event } from "../../shared/events/index.ts";
import { changeText } from "../../shared/text/change.ts";
import { logLine } from "../../shared/text/sentence.ts";
import type { IconName } from "../icons.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { type Outcome, outcomesOf, type Part } from "./outcomes.ts";

const PARTS: readonly Part[] = ["favours", "promises", "world"];

/** A promise that was kept or broken carries its sign beside its words. */
function signOf(event: Event | null): { readonly icon: IconName; readonly tone: string } | null {
  const verdict = event?.kind === "undertakingJudged" ? event.outcome : null;
  if (verdict === "broken") return { icon: "hand", tone: "tone-break" };
  return verdict === "kept" ? { icon: "check", tone: "tone-agree" } : null;
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { text, names, ui } = useTable();
  const { event, cause, changes } = outcome;
  const sign = signOf(event);
  return (
    <li class="outcome">
      <p>
        {sign && (
          <span class={sign.tone}>
            <Icon name={sign.icon} size="s" />{" "}
          </span>
        )}
        {event === null ? ui.aftermath.cause(cause, names) : logLine(text.log, event, names)}
      </p>
      {changes.length > 0 && (
        <ul class="outcome-changes">
          {changes.map((change, i) => {
            const { text: what, amount } = changeText(text.changes, change, names);
            // What happened doesn't change any more.
            return (
              <li key={i}>
                {what} <b class="numbers">{amount}</b>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

/** What came of the round, part by part: each thing that happened, and beside it the numbers that it moved. */
export function Outcomes() {
  const { session, text, names, ui } = useTable();
  const outcomes = outcomesOf(session.events.value, (event) => logLine(text.log, event, names) !== null);
  if (outcomes.length === 0) return <p class="caption">{ui.aftermath.nothing}</p>;
  return PARTS.map((part) => {
    const here = outcomes.filter((one) => one.part === part);
    return here.length === 0 ? null : (
      <section key={part} class="outcomes" aria-labelledby={`outcomes-${part}`}>
        <h3 class="heading-3" id={`outcomes-${part}`}>
          {ui.aftermath[part]}
        </h3>
        <ul class="plain-list">
          {here.map((outcome) => (
            <OutcomeLine key={outcome.key} outcome={outcome} />
          ))}
        </ul>
      </section>
    );
  });
}
