import { type Deciding, type Tally, vetoers } from "../../../model/decision.ts";
import type { PartyId } from "../../../model/ids.ts";
import { capitalised, listed } from "../lists.ts";
import { fixed } from "../numbers.ts";

/** How parties are called. */
type Name = (party: PartyId) => string;

/** A table as far as its way of deciding goes. */
interface Table extends Deciding {
  readonly procedure: "silence" | "rollCall";
}

const yes = ({ procedure }: Table, one: boolean): string =>
  procedure === "silence" ? (one ? "keeps silence" : "keep silence") : one ? "says yes" : "say yes";
const no = ({ procedure }: Table, one: boolean): string =>
  procedure === "silence" ? (one ? "breaks silence" : "break silence") : one ? "says no" : "say no";

/** What each part of the rule asks for, as the end of "Adopted if …". */
function needs(table: Table, name: Name): readonly string[] {
  const { rule, members } = table;
  if (rule === "consensus") return [`none of the ${members.length} members ${no(table, true)}`];
  const { quota, weighted } = rule;
  const total = members.reduce((sum, member) => sum + (weighted?.weights[member] ?? 0), 0);
  const veto = vetoers(table);
  return [
    ...(quota === undefined
      ? []
      : [`at least ${quota} of the ${members.length} members ${yes(table, quota === 1)}`]),
    ...(weighted ? [`those who ${yes(table, false)} have at least ${weighted.quota} of ${total} votes`] : []),
    ...(veto.length === 0
      ? []
      : [`${listed(veto.map(name))} ${veto.length === 1 ? "does not" : "do not"} ${no(table, false)}`]),
  ];
}

const percent = (share: number): string => `${fixed(100 * share, 1)}%`;

/** Words about how tables decide: rules, roll-calls, counts, and voting power. */
export const deciding = {
  rule: (table: Table, name: Name, timed = false): string =>
    `Adopted if ${listed(needs(table, name))}${timed ? " before time is up" : ""}.`,
  /** Votes of the members, where they differ. */
  votes: ({ rule, members }: Deciding, name: Name): string | null =>
    rule === "consensus" || !rule.weighted
      ? null
      : `Votes: ${listed(members.map((member) => `${name(member)} ${rule.weighted?.weights[member] ?? 0}`))}.`,
  votesOf: (votes: number) => (votes === 1 ? "1 vote" : `${votes} votes`),
  veto: "veto",
  procedures: {
    silence: "Members answer under silence, unseen.",
    rollCall: "Members are called one after the other, and answer openly.",
  },
  /** The count of a decision, as far as the rule counts. */
  count: ({ members, weight, vetoes }: Tally, name: Name): string =>
    [
      ...(members === null ? [] : [`${members.needed} members needed`]),
      ...(weight === null ? [] : [`${weight.have} of ${weight.needed} votes needed`]),
      ...(vetoes.length === 0 ? [] : [`Stopped by ${listed(vetoes.map(name))}`]),
    ].join(". "),
  forAgainst: (inFavour: number, against: number, abstaining: number) =>
    `${inFavour} for, ${against} against${abstaining === 0 ? "" : `, ${abstaining} abstaining`}`,
  /** Of a break where it may be outvoted. */
  breakHint: "It counts against the motion, and may be outvoted. You give a reason, on the record.",
  /** How counter-texts are chosen at a table that has no consensus under silence. */
  reopeningRule: (table: Table): string =>
    `Each breaker names a change that would do. Those that the table would adopt go into the draft, and the whole is put once more. Answers are secret; no answer ${
      table.procedure === "rollCall" ? "abstains" : "is a yes"
    }.`,
  /** What follows on a reading, after the rule. */
  readingRest: (last: boolean): string =>
    last
      ? "If it falls, there is no text, and every member is left with its walk-away value."
      : "If it falls, talks reopen once for a change that would do.",
  call: {
    title: "Roll-call",
    hint: "Answers are open, and stand as they are given.",
    yours: "Your answer",
    now: "is called",
    you: "You are called",
    waits: "not yet called",
    answers: {
      keep: "Yes",
      reserve: "Yes, with a reservation",
      abstain: "Abstained",
      break: "No",
    },
    reservedOn: (issue: string) => `Yes, with a reservation on ${issue}`,
    choose: {
      keep: "Yes",
      reserve: "Yes, with a reservation",
      abstain: "Abstain",
      break: "No",
    },
    hints: {
      keep: "You are for it.",
      abstain: "Neither for nor against. It helps no quota and blocks nothing.",
      break: "You are against it. You give a reason, on the record.",
    },
    confirm: {
      keep: "Say yes",
      reserve: "Say yes, and reserve",
      abstain: "Abstain",
      break: "Say no",
    },
    unsaid: "Whoever says nothing in its turn abstains. An answer can't be taken back.",
    notYourTurn: (name: string) => `It is the turn of ${name} now. You will be asked in yours.`,
    youAnswered: (answer: string) => `You answered: ${answer}. It stands.`,
    motionTitle: (name: string, yours: boolean) =>
      yours ? "The members are called on your motion" : `Roll-call on the motion by ${name}`,
    adopted: "Adopted",
    fell: "Not adopted",
  },
  outvoted: (names: readonly string[]) =>
    `${capitalised(listed(names))} broke silence, and lost the vote: adopted`,
  power: {
    title: "Voting power",
    hint: "What each member's vote was worth under the table's rule, before anybody had said anything.",
    shapleyShubik: "Shapley–Shubik",
    shapleyShubikHint:
      "Members join in a random order: how often is it this one whose joining carries the motion?",
    banzhaf: "Banzhaf",
    banzhafHint:
      "Everybody is for or against by the toss of a coin: of all cases in which one member alone could turn the outcome, the share that falls to this one.",
    member: "Member",
    percent,
  },
  decisions: {
    title: "Decisions, counted again",
    hint: "The same answers under another rule. Under it members might have answered otherwise.",
    rule: "Count by",
    rules: {
      own: "the table's own rule",
      consensus: "consensus: nobody against",
      majority: "simple majority: more than half of the members",
      quota: "a quota of members",
    },
    quota: "How many must be for it",
    none: "Nothing was put to the members.",
    pivotal: "Pivotal",
    pivotalHint: "Pivotal: a member that could have turned the outcome alone, by answering otherwise.",
    nobody: "nobody alone",
    everybody: "every member",
    turned: (adopted: boolean): string => (adopted ? "would be adopted" : "would fall"),
    same: "the same outcome",
    changes: (count: number, all: number) =>
      count === 0
        ? `Nothing comes out otherwise (${all} counted).`
        : `${count} of ${all} would come out otherwise.`,
    decision: "Decision",
    came: "It came out",
    counted: "Counted so",
    adopted: "Adopted",
    fell: "Fell",
  },
};
