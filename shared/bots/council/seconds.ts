import { type Clauses, type Pledge, type PledgeOf, type Promised, promised } from "../../model/deal.ts";
import type { Package, SeatId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { oncePerLatest } from "../../model/oncePer.ts";
import { optionsOf, tableOf } from "../../model/scenarioIndex.ts";
import { secondersNeeded } from "../../model/secondersNeeded.ts";
import { changedBy, coversMotion } from "../../rules/checks/covers.ts";
import { secondsBy } from "../../rules/checks/motions.ts";
import type { Intent } from "../../rules/index.ts";
import { ownPromises, priceOfBreakingWord } from "../deals/promises.ts";
import type { Mind } from "../mind.ts";
import { passes } from "../others/passing.ts";
import { isWhole } from "../texts/space.ts";
import { gainOf } from "../worth/gain.ts";
import { isMember } from "../worth/worth.ts";

type SecondPledge = PledgeOf<"second">;

/** Motions of a seat for this round that wait for a seconder, or an observer's for another sponsor. */
const waiting = oncePerLatest((mind: Mind, mover: SeatId): readonly Motion[] =>
  Object.values(mind.own.rooms)
    .flatMap(({ motions }) => Object.values(motions))
    .filter(
      (one) =>
        one.mover === mover &&
        one.status === "tabled" &&
        one.round === mind.round &&
        one.seconders.length < secondersNeeded(mind.view.scenario, one) &&
        !isWhole(mind, one.table),
    ),
);

const exactly = (changes: Package): Clauses =>
  Object.fromEntries(
    Object.entries(changes).map(([issue, option]) => [issue, { atLeast: option, atMost: option }]),
  );

/** A promise to second just this motion, in its round. */
const secondOf = (by: SeatId, { mover, changes, round }: Motion): Promised =>
  promised(by, { kind: "second", mover, on: exactly(changes), until: round });

/** A partner's second for what the seat has moved and nobody has seconded. */
export const secondsWanted = (mind: Mind, partner: SeatId): readonly Promised[] =>
  waiting(mind, mind.seat)
    .filter(({ table, seconders }) => isMember(mind, table, partner) && !seconders.includes(partner))
    .map((motion) => secondOf(partner, motion));

/** Points by which a motion may make the expected end worse for whoever is paid to second it. */
const BEARABLE = 3;

const canSecond = ({ own, view }: Mind, table: TableId): boolean =>
  secondsBy(own, table, own.seat) < view.scenario.rules.secondsPerMeeting;

/** The seat's second for a partner's motion that it would not second for nothing, and could bear. */
export const secondsOffered = (mind: Mind, partner: SeatId): readonly Promised[] =>
  waiting(mind, partner)
    .filter(({ seconders }) => !seconders.includes(mind.seat))
    .filter(({ table, changes }) => {
      const gain =
        isMember(mind, table, mind.seat) && canSecond(mind, table) ? gainOf(mind, table, changes) : 1;
      return gain <= 0 && gain > -BEARABLE;
    })
    .map((motion) => secondOf(mind.seat, motion));

/** The text that a promise to second is about, where its bounds leave but one. */
function changesOf(on: Clauses): Package {
  const exact = Object.entries(on).flatMap(([issue, { atLeast, atMost }]) =>
    atLeast !== null && atLeast === atMost ? [[issue, atLeast] as const] : [],
  );
  return Object.fromEntries(exact);
}

/** Of the wordings that a promise allows, the one from which the seat gains least, for each issue. */
function worstOf(mind: Mind, table: TableId, { on }: SecondPledge): Package {
  const worst = Object.keys(on).map((issue) => {
    const gain = (option: string) => gainOf(mind, table, { [issue]: option });
    const ranked = [...optionsOf(mind.view.scenario, issue)].sort((a, b) => gain(a) - gain(b));
    return [issue, ranked[0] ?? ""] as const;
  });
  return { ...Object.fromEntries(worst), ...changesOf(on) };
}

/** To second is a trouble, and who does may not break. */
const TROUBLE = 0.5;

const isSecond = (one: Pledge): one is SecondPledge => one.kind === "second";

/** Whether as many seconds are given or promised already as a seat may give at a meeting of the table. */
function isSpent(mind: Mind, table: TableId): boolean {
  const { scenario } = mind.view;
  const promised = ownPromises(mind)
    .filter(isSecond)
    .filter(({ on }) => tableOf(scenario, Object.keys(on)[0] ?? "") === table);
  return secondsBy(mind.own, table, mind.seat) + promised.length >= scenario.rules.secondsPerMeeting;
}

/** What a promise to second is worth: to its seat what may pass by it; to the mover what it gains if it is put. */
export function worthOfSecond(mind: Mind, seat: SeatId, pledge: SecondPledge): number {
  const table = tableOf(mind.view.scenario, Object.keys(pledge.on)[0] ?? "");
  if (table === null) return 0;
  if (seat === mind.seat) {
    // One second too many would be a broken word.
    const broken = isSpent(mind, table) ? Math.max(0, priceOfBreakingWord(mind)) : 0;
    return Math.min(0, gainOf(mind, table, worstOf(mind, table, pledge))) - TROUBLE - broken;
  }
  if (pledge.mover !== mind.seat) return 0;
  const changes = changesOf(pledge.on);
  const isPut = waiting(mind, mind.seat).some((one) => one.table === table);
  return isPut ? Math.max(0, passes(mind, table, changes) * gainOf(mind, table, changes)) : TROUBLE;
}

/** Seconds what it has promised to second, before anything else. */
export function secondAsPromised(mind: Mind): Intent | null {
  const { scenario, public: open } = mind.view;
  const pledges = ownPromises(mind).filter(isSecond);
  if (pledges.length === 0) return null;
  for (const [table, { motions }] of Object.entries(mind.own.rooms)) {
    const text = open.tables[table]?.text ?? {};
    const due = Object.values(motions).find(
      ({ status, round, seconders, mover, changes }) =>
        status === "tabled" &&
        round === mind.round &&
        !seconders.includes(mind.seat) &&
        pledges.some(
          (one) => one.mover === mover && coversMotion(scenario, one.on, changedBy(changes, text)),
        ),
    );
    if (due) return { kind: "secondMotion", motion: due.id };
  }
  return null;
}
