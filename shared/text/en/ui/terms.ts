/** What the words of the game mean: each is explained where it first stands on a page. */
export const terms = {
  row: "Explained:",
  of: {
    capital: {
      name: "Political capital",
      text: "What your delegation spends on cards, on motions and on breaking silence. Some comes with every round, up to a limit.",
    },
    motion: {
      name: "Motion",
      text: "A member's proposal to set one or more clauses to stated wordings, as one package. The text changes in no other way.",
    },
    silence: {
      name: "Silence",
      text: "A time in which every member may object, unseen by the others. Whoever says nothing agrees; then all answers are shown together.",
    },
    break: {
      name: "Breaking",
      text: "To object while silence runs. Where consensus is asked for, one break is enough to stop a motion. It is never refused, and always has a price.",
    },
    reservation: {
      name: "Reservation",
      text: "Consent with a footnote in your own name on one clause. What that clause costs you counts half; others have a little less of it, too.",
    },
    reading: {
      name: "Reading",
      text: "The whole text is decided on at the end, not a single change. If the last one falls, the table has no text.",
    },
    walkAway: {
      name: "No text",
      text: "What you are left with if the table ends without a text: your walk-away value. Agree to nothing that is worth less to you.",
    },
    expected: {
      name: "Chair's expectation",
      text: "How the text would end by what members have asked for in public: for every open clause, the middle of their wishes.",
    },
    promise: {
      name: "Promise",
      text: "One side's part of a deal, of a kind that can be checked. Kept, it earns trust; broken, it costs capital, trust and points.",
    },
    proviso: {
      name: "Only if",
      text: "A promise can hang on something: that a text is adopted, that a clause goes far enough, that a favour has been given.",
    },
    escrow: {
      name: "Escrow",
      text: "A favour that is put aside now and given by itself as soon as its condition holds. Nobody has to take anybody's word for it.",
    },
    trust: {
      name: "Trust",
      text: "A number from 0 to 100 for how far one delegation relies on another. Kept promises and seconded motions raise it; broken promises lower it most.",
    },
    favour: {
      name: "Favour",
      text: "Something that one delegation can do for another, worth something to each. It becomes known to everybody when the round ends.",
    },
    cohesion: {
      name: "Cohesion",
      text: "How well the table holds together. It falls whenever silence is broken, and most if there is no text in the end.",
    },
    objective: {
      name: "Objective",
      text: "Something that your delegation scores for beside the texts. Some are public, others you alone know until the debrief.",
    },
    score: {
      name: "Score",
      text: "From 0 to 100 for each delegation, mostly for how much of what it could have had the texts give it. So two can do well at once.",
    },
  },
};
