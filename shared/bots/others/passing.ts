import type { TableCut } from "../../model/cut.ts";
import { type Vote, vetoers, voteOf } from "../../model/decision.ts";
import type { Package, PartyId, TableId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import type { Mind } from "../mind.ts";
import { adoption, type Leaning } from "./adoption.ts";
import { acceptance } from "./others.ts";

/** Something that is, or could be, put to the members of a table. */
export interface Proposal {
  readonly table: TableId;
  readonly changes: Package;
  /** Answers given already, at a roll-call. */
  readonly stances?: Readonly<Record<PartyId, Stance>>;
  /** Who put it and stands by it. */
  readonly backers?: readonly PartyId[];
  /** Whether it is the whole text. */
  readonly reading?: boolean;
}

const certainly = (vote: Vote): Leaning => ({
  for: vote === "for" ? 1 : 0,
  against: vote === "against" ? 1 : 0,
});

/** Somebody who is not known to be against the whole text, and one who broke silence on a part of it. */
const ON_TEXT = { usually: 0.88, afterBreak: 0.5 } as const;

/** How likely another is to be for the whole text: less, if it stood against a motion that is in it. */
function acceptsText({ view }: Mind, { table, changes }: Proposal, party: PartyId): number {
  const stands = Object.values(view.public.tables[table]?.motions ?? {}).filter(
    ({ status, changes: moved }) =>
      status === "adopted" && Object.entries(moved).some(([issue, option]) => changes[issue] === option),
  );
  const broke = stands.some(({ stances }) => stances[party]?.kind === "break");
  return broke ? ON_TEXT.afterBreak : ON_TEXT.usually;
}

function leaningOf(mind: Mind, proposal: Proposal, party: PartyId): Leaning {
  const said = proposal.stances?.[party];
  if (said) return certainly(voteOf(said));
  if (proposal.backers?.includes(party)) return certainly("for");
  const { table, changes } = proposal;
  const chance =
    proposal.reading === true
      ? acceptsText(mind, proposal, party)
      : acceptance(mind, table, { party, changes });
  return { for: chance, against: 1 - chance };
}

/** The chance that the table adopts it if these members answer so, as far as the seat can tell of the others. */
function chanceIf(mind: Mind, proposal: Proposal, votes: Readonly<Record<PartyId, Vote>>): number {
  const cut = mind.view.scenario.tables[proposal.table];
  if (!cut) return 0;
  return adoption(cut, (member) => {
    const vote = votes[member];
    return vote === undefined ? leaningOf(mind, proposal, member) : certainly(vote);
  });
}

/** The chance that the table adopts these changes, if the seat itself is for them: under consensus, that nobody else breaks. */
export const passes = (mind: Mind, table: TableId, changes: Package): number =>
  chanceIf(mind, { table, changes }, { [mind.seat]: "for" });

const hasVeto = (cut: TableCut | undefined, party: PartyId): boolean =>
  cut !== undefined && vetoers(cut).includes(party);

/**
 * Of all cases in which something would be adopted with a member's yes, how many its no (or its abstaining) would
 * turn: 1 with a veto, as everybody has under consensus; little where others are enough.
 */
export function swayOf(
  mind: Mind,
  proposal: Proposal,
  { party, vote }: { readonly party: PartyId; readonly vote: "against" | "abstains" },
): number {
  if (vote === "against" && hasVeto(mind.view.scenario.tables[proposal.table], party)) return 1;
  const own = party === mind.seat ? {} : { [mind.seat]: "for" as const };
  const withYes = chanceIf(mind, proposal, { ...own, [party]: "for" });
  const without = chanceIf(mind, proposal, { ...own, [party]: vote });
  return withYes === 0 ? 0 : 1 - without / withYes;
}
