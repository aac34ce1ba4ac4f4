import { knownOf } from "../../effects/known.ts";
import type { IssueId, OptionId, Package, PartyId, TableId } from "../../model/ids.ts";
import type { Ground, Lean, Leaning } from "../../model/leaning.ts";
import { firstOption, rankOf } from "../../model/scenarioIndex.ts";
import { announcementOf } from "../../model/silence.ts";
import type { View } from "../../model/view.ts";
import { isKnownToObject } from "../../values/automata.ts";
import { type Asked, acceptanceOf, answerTo, later, wishOf } from "./statements.ts";

/** A package that somebody might put to a table. */
export interface Proposal {
  readonly table: TableId;
  readonly changes: Package;
  /** Who would move it and who seconds it: they may not break it. */
  readonly backers: readonly PartyId[];
  /** The motion by which it is before the table already; null: it is none yet. */
  readonly motion: string | null;
}

/** How each kind of ground speaks; other words that the proposal comes nearer to don't decide. */
function leanOf(ground: Ground): Lean {
  switch (ground.kind) {
    case "asks":
    case "kept":
    case "canLiveWith":
    case "backs":
      return "for";
    case "asksOther":
      return ground.nearer ? "unclear" : "against";
    case "rule":
      return ground.objects ? "against" : "for";
    case "quiet":
      return "unclear";
    default:
      return "against";
  }
}

/** What was said about these very words binds more than a wish for others. */
const BINDING: readonly Ground["kind"][] = ["broke", "cannotAccept", "announced", "rule"];

/** What the party asks for on the clause, and whether the proposal goes there. */
function wishGround(view: View, asked: Asked): Ground | null {
  const { table, issue, option } = asked;
  const wish = wishOf(view, asked);
  const cut = view.scenario.tables[table]?.issues[issue];
  if (wish === null || !cut) return null;
  if (wish.option === option) return { kind: "asks", issue, ...wish };
  const stands = view.public.tables[table]?.text[issue] ?? firstOption(cut);
  const steps = (from: OptionId) =>
    Math.abs(rankOf(view.scenario, issue, from) - rankOf(view.scenario, issue, wish.option));
  return { kind: "asksOther", issue, ...wish, nearer: steps(option) < steps(stands) };
}

/** All that a party has said about one clause of a proposal. */
function groundsOn(view: View, asked: Asked): readonly Ground[] {
  const aboutWords = later(view, answerTo(view, asked), acceptanceOf(view, asked));
  const found = [aboutWords, wishGround(view, asked)].filter((ground) => ground !== null);
  return found.length > 0 ? found : [{ kind: "quiet", issue: asked.issue }];
}

/** The clauses of a proposal that would read otherwise than they do. */
function changedIssues(view: View, { table, changes }: Proposal): readonly (readonly [IssueId, OptionId])[] {
  const { text = {} } = view.public.tables[table] ?? {};
  return Object.entries(changes).filter(([issue, option]) => text[issue] !== option);
}

/** For only if every clause speaks for it; what binds decides; else what speaks on both sides leaves it open. */
function summedUp(grounds: readonly Ground[]): Lean {
  const leans = grounds.map(leanOf);
  if (grounds.some((ground) => BINDING.includes(ground.kind) && leanOf(ground) === "against"))
    return "against";
  if (leans.every((lean) => lean === "for")) return "for";
  return leans.includes("against") && !leans.includes("for") ? "against" : "unclear";
}

/** Grounds that stand above all that was said about single clauses; null: there are none. */
function settledGround(view: View, proposal: Proposal, party: PartyId): Ground | null {
  if (proposal.backers.includes(party)) return { kind: "backs" };
  if (party in view.scenario.automata) {
    const objects = isKnownToObject(knownOf(view), proposal.table, { party, changes: proposal.changes });
    return { kind: "rule", objects };
  }
  const announced = announcementOf(view.public, party, proposal.motion ?? "");
  return announced ? { kind: "announced", reason: announced.reason } : null;
}

/**
 * How a member is likely to answer a proposal, judged by public statements alone: what it asks for, moved and
 * seconded, how it answered when the words were put, what it announced and said in plenary; an automaton by
 * its public rule. A reading aid for drafters: it knows no interests and promises nothing.
 */
export function leaningOf(view: View, proposal: Proposal, party: PartyId): Leaning {
  const settled = settledGround(view, proposal, party);
  const grounds =
    settled !== null
      ? [settled]
      : changedIssues(view, proposal).flatMap(([issue, option]) =>
          groundsOn(view, { table: proposal.table, party, issue, option }),
        );
  return { party, lean: summedUp(grounds), grounds };
}
