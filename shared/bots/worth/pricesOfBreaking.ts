import type { IssueId, SeatId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { objectionTo } from "../council/stances.ts";
import type { Mind } from "../mind.ts";
import { acceptance, motionsToday } from "../others/others.ts";
import { gainOf } from "./gain.ts";
import { capitalWorth, isMember } from "./worth.ts";

/** A price of breaking silence that is multiplied: of one seat or everybody, on one clause or on all. */
interface Price {
  readonly seat: SeatId | null;
  readonly issue: IssueId | null;
  readonly times: number;
}

/** Of the members in doubt, how many a doubled price makes keep silence; half the price as many the other way. */
const TURNS = 0.2;
/** To break for less is worth something even where nothing on the table asks for it: counter-texts come unforeseen. */
const UNFORESEEN = 0.15;

const touched = (mind: Mind, { issue }: Price): readonly Motion[] =>
  Object.keys(mind.view.scenario.rounds[mind.round ?? ""]?.meets ?? {})
    .flatMap((table) => motionsToday(mind, table))
    .filter(({ changes }) => issue === null || issue in changes);

/** Capital that the seat saves on breaks of its own, in points. */
function saved(mind: Mind, price: Price): number {
  const { alone, company } = mind.view.scenario.rules.breaking;
  const breaks = touched(mind, price).filter(
    (motion) => isMember(mind, motion.table, mind.seat) && objectionTo(mind, motion) > 0,
  );
  return (1 - price.times) * ((alone + company) / 2) * capitalWorth(mind) * (breaks.length + UNFORESEEN);
}

/** What it is worth that another thinks twice, or less, before it breaks what this seat wants, or doesn't. */
function turned(mind: Mind, party: SeatId, price: Price): number {
  const steps = Math.max(-2, Math.log2(Math.max(0.25, price.times)));
  return touched(mind, price)
    .filter(
      ({ table, mover, seconders }) =>
        isMember(mind, table, party) && mover !== party && !seconders.includes(party),
    )
    .reduce((sum, { table, changes }) => {
      const doubt = 1 - acceptance(mind, table, { party, changes });
      return sum + TURNS * steps * doubt * gainOf(mind, table, changes);
    }, 0);
}

/** What another price of breaking silence is worth to the seat in this round, by what is on the tables that meet. */
export function worthOfPrice(mind: Mind, price: Price): number {
  const others = Object.keys(mind.view.scenario.seats).filter(
    (party) => party !== mind.seat && (price.seat === null || price.seat === party),
  );
  const own = price.seat === null || price.seat === mind.seat ? saved(mind, price) : 0;
  return others.reduce((sum, party) => sum + turned(mind, party, price), own);
}
