/** Short explanations beside what to do now, while somebody plays for the first time. */
export const hints = {
  title: "Hint",
  got: "Got it",
  gotLong: "Got it: don't show this hint again",
  never: "No more hints",
  settings: "Hints",
  show: "Explain each kind of task in a match's first round",
  showHint: "Hints that you have closed come back when you switch this on again.",
  of: {
    read: "Look for two things: what your delegation wants most, and what it can't accept. What stands under a lock nobody else reads.",
    numbers:
      "Open a clause: beside each wording stand your own numbers, below them what you would have without any text. Nobody else sees them.",
    briefing:
      "Every round opens like this: news for everybody, sometimes a cable for you alone, new capital and perhaps a card.",
    talk: "Nobody waits for a turn: you can talk, offer and move at any time. Others may see that two delegations met, never what they said.",
    motion:
      "A motion proposes wordings, at one or more clauses, as one package. Another member seconds it; the Council then decides on it.",
    second:
      "To second is free, but you may not break a motion that you seconded. Look first at what the package is worth to you.",
    answerOffer:
      "A deal binds those who accept the very same wording. A promise kept earns trust; a promise broken costs capital, trust and points.",
    cards:
      "A card is your own decision: nobody has to agree. Beside it stand its price in capital and everything that it would change.",
    effort:
      "Effort moves the front and costs capital. The other side chooses at the same time, and neither sees the other's choice before the end of the round.",
    agenda: "Motions are taken in this order, one by one. What is adopted changes the text at once.",
    maintain:
      "An earlier motion has just settled one of your clauses. Yours can still change it, if you maintain it; without an answer it is withdrawn.",
    stance:
      "Silence is consent: if no member breaks it, the motion is adopted. Breaking is always possible and costs capital and cohesion; a reservation lets it pass, with a footnote in your name.",
    readingStance:
      "The whole text is decided on. If it falls for good there is no text, and every member is left with its walk-away value.",
    called:
      "In a roll-call each member answers aloud, in turn. Who is not there abstains; nobody can change an answer.",
    counterTexts:
      "Whoever broke the reading has named a change it could accept. What nobody else opposes goes into the draft before the last reading.",
    consult: "A consultation stops the clock for one motion, which is decided on at once.",
    whisper:
      "You do not decide here, but you can stake capital on one member, unseen: a cover pays it back part of what a break costs, an appeal makes a break cost more.",
    aftermath:
      "Now favours become known and promises are judged. Whatever moved a track stands beside it, with its cause.",
    verdicts: "A promise in free words is judged by whom it was given to, and by nobody else.",
  },
};
