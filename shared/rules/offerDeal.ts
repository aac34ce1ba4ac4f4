import { z } from "zod";
import { channelOf } from "../model/channel.ts";
import type { Deal, Promised, Undertaking } from "../model/deal.ts";
import type { SeatId } from "../model/ids.ts";
import { refusal } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import type { State } from "../model/state.ts";
import { refusePromises } from "./checks/pledges.ts";
import { showPromised } from "./course/shownCards.ts";
import { firstRefusal, seatRule } from "./definition.ts";
import { anId, aPackage } from "./fields.ts";

const bounds = z.strictObject({
  atLeast: anId.nullable().default(null),
  atMost: anId.nullable().default(null),
});
const clauses = z
  .record(anId, bounds)
  .refine((on) => Object.keys(on).length > 0 && Object.keys(on).length <= 8);
const dated = anId.nullable().default(null);
const pledge = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("favour"), favour: anId, to: anId, by: dated }),
  z.strictObject({
    kind: z.literal("stance"),
    promise: z.enum(["keep", "break"]),
    on: clauses,
    readings: z.boolean().default(false),
    until: anId,
  }),
  z.strictObject({ kind: z.literal("second"), mover: anId, on: clauses, until: anId }),
  z.strictObject({ kind: z.literal("card"), promise: z.enum(["play", "refrain"]), card: anId, until: anId }),
  z.strictObject({ kind: z.literal("capital"), to: anId, by: dated }),
  z.strictObject({ kind: z.literal("effort"), most: z.int().min(0).max(3), until: anId }),
  z.strictObject({
    kind: z.literal("sign"),
    table: anId,
    package: aPackage.refine((named) => Object.keys(named).length > 0),
  }),
  z.strictObject({ kind: z.literal("word"), words: anId }),
]);
const proviso = z.union([
  z.strictObject({ adopted: anId }),
  z.strictObject({ issue: anId, atLeast: anId }),
  z.strictObject({ given: anId, from: anId.nullable().default(null), to: anId.nullable().default(null) }),
]);
const promise = z.strictObject({
  seat: anId,
  pledge,
  if: proviso.nullable().default(null),
  escrow: z.boolean().default(false),
});
const schema = z.strictObject({
  kind: z.literal("offerDeal"),
  /** Who promises what; the parties are whoever is named. */
  undertakings: z.array(promise).min(1).max(10),
  with: z.array(anId).min(1).max(6),
  counterTo: anId.nullable().default(null),
});

const partiesOf = (seat: SeatId, others: readonly SeatId[]): readonly SeatId[] =>
  [...new Set([seat, ...others])].sort();

/** The id counts only deals that exactly these parties have seen. */
function nextId(state: State, parties: readonly SeatId[]): string {
  const key = channelOf(parties);
  const earlier = Object.values(state.deals).filter((deal) => channelOf(deal.parties) === key).length;
  return `${key}.${earlier + 1}`;
}

const fresh = (promised: Promised): Undertaking => ({
  ...promised,
  outcome: "open",
  honoured: 0,
  violated: false,
  held: false,
  due: [],
  verdicts: {},
});

/**
 * Two or more parties exchange promises, the same wording for all. A card of one's own that is promised is shown to the
 * others. The offer stands until it is accepted, declined or withdrawn.
 */
export const offerDeal = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "agenda", "reopening"],
  refuse: ({ view, own, seat }, { undertakings, with: others, counterTo }) => {
    const parties = partiesOf(seat, others);
    return firstRefusal(
      () => (parties.some((party) => !(party in view.scenario.seats)) ? refusal("noSuchSeat") : null),
      () => (parties.length < 2 ? refusal("tooFewParties") : null),
      () => (undertakings.some((one) => !parties.includes(one.seat)) ? refusal("notAParty") : null),
      () => (counterTo !== null && !(counterTo in own.deals) ? refusal("noSuchDeal") : null),
      () => refusePromises(view, undertakings, parties),
    );
  },
  decide: (recorder, { undertakings, with: others, counterTo }, seat) => {
    const { state } = recorder;
    const parties = partiesOf(seat, others);
    if (counterTo !== null && state.deals[counterTo]?.status === "offered")
      recorder.record({ kind: "dealEnded", deal: counterTo, seat, status: "declined" });
    const deal: Deal = {
      id: nextId(state, parties),
      parties,
      proposer: seat,
      counterTo,
      round: roundOf(state.step) ?? "",
      accepted: [seat],
      status: "offered",
      undertakings: undertakings.map(fresh),
    };
    recorder.record({ kind: "dealOffered", deal });
    showPromised(recorder, deal, seat);
  },
});
