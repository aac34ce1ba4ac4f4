import type { Tally } from "../../../model/decision.ts";
import type { Asking, Ground, Lean, Prospects } from "../../../model/leaning.ts";
import type { Names } from "../../names.ts";
import { ended } from "../lists.ts";

type About = Extract<Ground, { readonly issue: string; readonly option: string }>;

/** “Doubled” on Fund. */
const words = ({ issue, option }: About, names: Names): string =>
  `“${names.option(issue, option)}” on ${names.issue(issue)}`;
/** Where a round is known. */
const when = ({ round }: About, names: Names): string => (round === null ? "" : `, ${names.round(round)}`);

const ASKED: Readonly<Record<Asking, string>> = {
  position: "Public position:",
  moved: "Moved",
  seconded: "Seconded",
  plenary: "Asked in plenary for",
};

/** What somebody said or did in public, as a sentence without its subject. */
function ground(one: Ground, names: Names): string {
  switch (one.kind) {
    case "asks":
      return `${ASKED[one.how]} ${words(one, names)}${when(one, names)}.`;
    case "asksOther":
      return `${ASKED[one.how]} ${words(one, names)}${when(one, names)}; this ${one.nearer ? "comes nearer to it" : "doesn't come nearer to it"}.`;
    case "kept":
      return `Kept silence on ${words(one, names)}${one.reserved ? ", with a reservation" : ""}${when(one, names)}.`;
    case "broke":
      return `Broke silence on ${words(one, names)}${when(one, names)}: ${ended(names.reason(one.reason))}`;
    case "canLiveWith":
      return `Said it could live with ${words(one, names)}${when(one, names)}.`;
    case "cannotAccept":
      return `Said it can't accept ${words(one, names)}${when(one, names)}.`;
    case "backs":
      return "Mover and seconders stand by their motion.";
    case "announced":
      return `Announced that it will break silence: ${ended(names.reason(one.reason))}`;
    case "rule":
      return one.objects ? "By its public rule it objects." : "By its public rule it does not object.";
    case "quiet":
      return `Has said nothing about ${names.issue(one.issue)}.`;
  }
}

/** Words of the motion composer: what a package is worth, whom it may lose, what the rule needs. */
export const drafting = {
  worth: {
    title: "What it is worth to you",
    alone: "This change alone",
    expected: "The whole, if the rest ends as expected",
    ifEnded: "The whole, if it ended so now",
    walkAway: "No text",
    below: "(worse than no text)",
  },
  support: {
    title: "Whom it may win or lose",
    hint: "From what members said in public. What they want in truth may differ.",
    leans: { for: "Likely for", unclear: "Unclear", against: "Likely against" } satisfies Record<
      Lean,
      string
    >,
    ground,
    show: "Whom it may win or lose",
  },
  needs: {
    title: "What it needs",
    outcomes: {
      carries: "It would carry, if all hold to what they said in public.",
      hangs: "It hangs on members who have not shown what they want.",
      falls: "It would probably fall, going by what was said in public.",
    } satisfies Record<Prospects["outcome"], string>,
    inSight: ({ for: inFavour, against, abstaining }: Tally) =>
      `${inFavour.length} likely for, ${abstaining.length} unclear, ${against.length} likely against.`,
    members: (have: number, needed: number) => `Members in sight: ${have} of ${needed} needed.`,
    votes: (have: number, needed: number) => `Votes in sight: ${have} of ${needed} needed.`,
    vetoes: (names: string) => `May be stopped by: ${names}.`,
    seconders: (needed: number, likely: string) =>
      needed === 0
        ? "No seconder needed."
        : `${needed === 1 ? "A seconder" : `${needed} sponsors`} needed. ${likely === "" ? "Nobody in sight." : `In sight: ${likely}.`}`,
    price: (price: number, left: number) =>
      price === 0
        ? "It costs no capital."
        : `It costs ${price} capital, given back if it is adopted or never put; ${left} would be left.`,
    consultationPrice: (price: number, left: number) =>
      price === 0 ? "It costs no capital." : `It costs ${price} capital; ${left} would be left.`,
    clauses: (chosen: number, most: number) => `${chosen} of at most ${most} clauses chosen.`,
    frozen: (issues: string) => `Can't be changed any more: ${issues}.`,
    noChoice:
      "Choose a wording, and you will see what it is worth to you, whom it may lose and what it needs.",
  },
};
