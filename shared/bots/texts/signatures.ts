import { type Pledge, type Promised, promised } from "../../model/deal.ts";
import type { Package, SeatId, TableId } from "../../model/ids.ts";
import { tableOf } from "../../model/scenarioIndex.ts";
import type { Mind } from "../mind.ts";
import { mostHopeful } from "./search.ts";
import { signedText, standBy } from "./signed.ts";
import { asked, forAccord, type Situation, situationAt, worthOfText } from "./situation.ts";
import { isWhole, packageOf } from "./space.ts";

/** Points that another's signature under a text that suits is worth at least; and what more, of what the text brings. */
const SIGNED = { least: 0.5, part: 0.1 } as const;

/** What a text must be worth to the seat before it signs it: what it asks by now, and no less than what stands, but for accord. */
function leastToSign(mind: Mind, at: Situation): number {
  const { standing, table, space, holdouts } = at;
  const now = asked(mind, at);
  if (standing === null) return now;
  const worth = worthOfText(mind, table, packageOf(space, standing));
  return holdouts.length > 0 ? forAccord(mind, at, worth) : Math.max(now, worth);
}

/**
 * What a signature under a whole text is worth: to be bound to one that is good enough costs nothing, to any other what
 * it falls short of that; another's makes a good one surer. Null where texts are not bargained over as a whole.
 */
export function worthOfSignature(mind: Mind, seat: SeatId, pledge: Pledge): number | null {
  const text = signedText(pledge) ?? {};
  const table = tableOf(mind.view.scenario, Object.keys(text)[0] ?? "");
  const at = table !== null && isWhole(mind, table) ? situationAt(mind, table) : null;
  if (at === null || Object.keys(text).length < at.space.issues.length) return null;
  const worth = worthOfText(mind, at.table, text);
  const above = worth - leastToSign(mind, at);
  if (seat === mind.seat) return above < 0 ? above - 1 : 0;
  return above < 0 ? 0 : SIGNED.least + SIGNED.part * Math.max(0, worth - at.walkAway);
}

/** Between these chances a signature is worth asking for: below it is hopeless, above it is not needed. */
const IN_DOUBT = { least: 0.15, most: 0.9 } as const;

/** A signature holds to the end: it is given at the last meeting; before, a text is stood by for one. */
const pledgeOn = ({ round }: Mind, { table, time }: Situation, text: Package): Pledge =>
  time >= 1 ? { kind: "sign", table, package: text } : standBy(text, round ?? "");

/** Two who sign the same text. */
export interface Accord {
  readonly partner: SeatId;
  readonly promises: readonly Promised[];
}

const isSeat = ({ view }: Mind, party: string): boolean => party in view.scenario.seats;

/**
 * What the seat would sign with another before it moves it: the text that promises most, with whoever is likeliest to
 * turn out against it of those who might be for it. What comes of it tells the seat more before the text is put.
 */
export function accordsWanted(mind: Mind, table: TableId): readonly Accord[] {
  const at = isWhole(mind, table) && mind.temperament.trades ? situationAt(mind, table) : null;
  // Once a text stands, a promise on another covers whatever lies between the two: nobody binds itself to that.
  const best = at?.standing === null ? mostHopeful(mind, at) : null;
  if (!at || !best) return [];
  const pledge = pledgeOn(mind, at, packageOf(at.space, best.text));
  const signed = (seat: SeatId) => promised(seat, pledge);
  return [...best.leanings]
    .filter(
      ([party, { for: chance }]) => isSeat(mind, party) && chance > IN_DOUBT.least && chance < IN_DOUBT.most,
    )
    .sort(([, a], [, b]) => a.for - b.for)
    .map(([partner]) => ({ partner, promises: [signed(mind.seat), signed(partner)] }));
}
