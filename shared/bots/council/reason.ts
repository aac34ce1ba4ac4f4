import type { IssueId, OptionId, Package, ReasonId, SilenceId, TableId } from "../../model/ids.ts";
import { optionsOf, rankOf } from "../../model/scenarioIndex.ts";
import { announcementOf, tableOfSilence } from "../../model/silence.ts";
import type { Mind } from "../mind.ts";
import { favouriteOf, pointsOf } from "../worth/aspiration.ts";

/** What is broken: what the members would have to keep silence on, and the change that would do. */
export interface Broken {
  readonly silence: SilenceId;
  readonly text: Package;
  readonly counter: Package | null;
}

/** What a clause costs the seat against its favourite wording, in points: above 0 if it falls short of that, below 0 if it goes further. */
function shortfall(mind: Mind, table: TableId, at: { issue: IssueId; option: OptionId }): number {
  const best = favouriteOf(mind, table, at.issue, optionsOf(mind.view.scenario, at.issue));
  if (best === null) return 0;
  const rank = (option: OptionId) => rankOf(mind.view.scenario, at.issue, option);
  const lost = pointsOf(mind, table, { issue: at.issue, option: best }) - pointsOf(mind, table, at);
  return Math.sign(rank(best) - rank(at.option)) * lost;
}

/** Whether the text asks for less than the seat wants: as its counter-text shows, or else by what the seat itself loses. */
function fallsShort(mind: Mind, { silence, text, counter }: Broken): boolean {
  const { scenario } = mind.view;
  const table = tableOfSilence(silence);
  if (counter !== null)
    return Object.entries(counter).some(
      ([issue, option]) => rankOf(scenario, issue, option) > rankOf(scenario, issue, text[issue] ?? ""),
    );
  const sums = Object.entries(text).map(([issue, option]) => shortfall(mind, table, { issue, option }));
  return sums.reduce((sum, one) => sum + one, 0) > 0;
}

/**
 * A reason for a break, from the scenario's list: the one that was announced; else nothing is known of what a reason says but
 * its place: the first fits a text that goes too far, the second one that falls short; sometimes it is one of the rest.
 */
export function reasonFor(mind: Mind, broken: Broken): ReasonId {
  const said = announcementOf(mind.view.public, mind.seat, broken.silence);
  if (said !== undefined) return said.reason;
  const [tooFar = "", tooLittle = tooFar, ...rest] = Object.keys(mind.view.scenario.reasons);
  const fitting = fallsShort(mind, broken) ? tooLittle : tooFar;
  const { stepNumber } = mind.view.public.clock;
  if (mind.random(`reason.${stepNumber}`, 3) !== 0) return fitting;
  return rest[mind.random(`reason.other.${stepNumber}`, Math.max(1, rest.length))] ?? fitting;
}
