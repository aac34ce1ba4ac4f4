import { ballot } from "./tables.ts";

const { capital } = ballot;

/** The rules as a page that is read in five minutes. Its words are explained by `terms`. */
export const rulesPage = {
  title: "The rules",
  lead: "Several delegations work on common texts. A text changes only by motions, and where consensus is required, a motion passes when nobody breaks silence. Each delegation wants something else, and only its own people know all of it.",
  sections: {
    aim: {
      title: "What you play for",
      text: [
        "Your brief says what every wording is worth to you, what you are left with if there is no text, and which objectives are yours. Others don't see these numbers; you don't see theirs.",
        "Your score tells how much the texts gave you of what you could have had, together with your objectives and the favours you took and gave. Several delegations can do well at once.",
      ],
    },
    round: {
      title: "How a round runs",
      text: [
        "A phase ends when everybody is ready, when its time is up, or when whoever runs the match ends it. Not every table meets in every round, and some take only certain clauses: the Briefing says so.",
      ],
    },
    motions: {
      title: "Motions and silence",
      text: [
        "Any member of a table can put wordings for a few clauses into a motion, as one package. Another member has to second it; whoever only observes needs two sponsors.",
        "In the Council each motion is put under silence. Whoever says nothing agrees. One may also keep silence with a reservation, a footnote in one's own name, or break it, with a reason that everybody reads. Whoever moved or seconded a motion stands by it.",
        "Stances are unseen until time is up; then all are shown together. Breaking is never refused, but it costs: capital, the cohesion of the table, and the trust of those whose motion fell. A break that was announced before takes less of cohesion and trust; an announcement that is not carried out costs capital.",
        "Some tables decide otherwise, by majority or by calling their members one after the other. Each table says what it takes.",
      ],
    },
    whole: {
      title: "The whole text",
      text: [
        "At its last meeting a table decides on its text as a whole. If the first reading is broken, each breaker names a change that would do; what nobody else opposes goes in, and silence runs once more. If it is broken again, the table has no text, and every member is left with its walk-away value.",
      ],
    },
    deals: {
      title: "Offers and promises",
      text: [
        "You can say anything to anybody, in plenary, in pairs and in groups. What is said binds nobody. What is offered and accepted does: a deal is in force when all its parties have accepted the same wording, and nobody else knows of it unless it leaks.",
        "Most promises are of a kind that can be checked: to give a favour, to keep or break silence on certain wordings, to second, to play a card or keep it back, to pay. A promise may hang on a condition. The Aftermath judges what was due; a promise in words of one's own is judged by those to whom it was given.",
      ],
    },
    means: {
      title: "Capital, cards and favours",
      text: [
        "Political capital pays for motions, cards and breaks. Some comes with every round, up to a limit. Cards are committed face down in the Decisions and turned over together when the Council opens; their effects come in a fixed order. Favours are worth something to whoever receives them, and usually cost the giver something; many count only with a text or only without one.",
      ],
    },
    seen: {
      title: "Who sees what",
      text: [
        "Texts, positions, cards that were played, and stances once they are shown are public. Hands, confidential objectives, values, offers and deals are not. Others see that two delegations talked in private, never what about. When the match is over, everything is opened: what each wanted, what was promised and kept, and which packages would have been better for all.",
      ],
    },
  },
  phases: {
    briefing:
      "What has happened, what it changed, what is on the agenda. Capital comes in and cards are drawn.",
    talks: "Everything at once: talk, take positions, offer deals, table and second motions.",
    decisions: "Cards are committed, unseen by others.",
    council: "Cards are turned over. Each table takes its motions one by one.",
    aftermath: "Promises are judged, favours become known, and what moves by itself moves.",
  },
  words: "The words",
  numbers: {
    title: "The numbers of this match",
    motion: (price: number) =>
      `A motion costs ${capital(price)}. It comes back if the motion is adopted or never put.`,
    breaking: (alone: number, company: number) =>
      `Breaking silence on a motion costs ${capital(alone)} alone, and ${capital(company)} for each in company.`,
    breakingReading: (alone: number, company: number) =>
      `At a reading that is ${capital(alone)} alone, and ${capital(company)} for each in company.`,
    reservation: (price: number) => `A reservation costs ${capital(price)}.`,
    announced: (price: number) => `A break that was announced and is not made costs ${capital(price)}.`,
    cards: (count: number) =>
      count === 1 ? "One card can be committed a round." : `Up to ${count} cards can be committed a round.`,
  },
};
