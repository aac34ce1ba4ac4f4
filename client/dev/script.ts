import type { LocalMatch } from "./localMatch.ts";
import { bot } from "./localMatch.ts";

/** Some life for the development page: positions, motions, offers, talk, cards, stances. Refused ones are ignored. */
export function script({ act, now, words }: LocalMatch, me: string | null): void {
  const { step } = now();
  const round = "round" in step ? step.round : "";
  if (step.kind === "talks") {
    act({ kind: "takePosition", issue: "membership", option: "benchmarks" }, bot("baltics"));
    act({ kind: "takePosition", issue: "membership", option: "pledgeReaffirmed" }, bot("hungary"));
    act({ kind: "takePosition", issue: "membership", option: "timetable" }, bot("ukraine"));
    act({ kind: "takePosition", issue: "membership", option: "whenConditionsMet" }, bot("us"));
    const changes =
      round === "oslo" ? { membership: "whenConditionsMet" } : { fund: "doubled", posture: "brigades" };
    act({ kind: "tableMotion", table: "council", changes: changes as never }, bot("us"));
    act({ kind: "secondMotion", motion: `council.${round}.us` }, bot("turkey"));
    act({ kind: "tableMotion", table: "council", changes: { membership: "benchmarks" } }, bot("baltics"));
    if (round === "oslo") act({ kind: "secondMotion", motion: "council.oslo.baltics" }, bot("us"));
    act({ kind: "tableMotion", table: "council", changes: { fund: "doubled" } }, bot("hungary"));
    words.w1 = "We can notify the legislature this week, if the protocol moves.";
    words.w2 = "Then put it in writing, with a date.";
    act({ kind: "say", channel: "turkey+us", words: "w1", phrase: null, quote: null }, bot("us"));
    act({ kind: "say", channel: "turkey+us", words: "w2", phrase: null, quote: null }, bot("turkey"));
    act(
      {
        kind: "say",
        channel: "hungary+us",
        words: null,
        phrase: { id: "whatWouldYouNeed", issue: "membership", option: "whenConditionsMet" },
        quote: null,
      },
      bot("us"),
    );
    act(
      {
        kind: "say",
        channel: "plenary",
        words: null,
        phrase: { id: "askFor", issue: "membership", option: "timetable" },
        quote: null,
      },
      bot("ukraine"),
    );
    const favour = (id: string, to: string) => ({ kind: "favour" as const, favour: id, to, by: null });
    const [jets, protocol] = ["jets", "swedenProtocol"];
    act(
      {
        kind: "offerDeal",
        undertakings: [
          { seat: "us", pledge: favour(jets, "turkey") },
          { seat: "turkey", pledge: favour(protocol, "us") },
        ],
        with: ["turkey"],
        counterTo: null,
      },
      bot("us"),
    );
    act(
      {
        kind: "offerDeal",
        undertakings: [
          { seat: "us", pledge: { kind: "capital", to: "hungary" } },
          {
            seat: "hungary",
            pledge: {
              kind: "stance",
              promise: "keep",
              on: { membership: { atLeast: null, atMost: "whenConditionsMet" } },
              readings: false,
              until: round,
            },
          },
        ],
        with: ["hungary"],
        counterTo: null,
      },
      bot("us"),
    );
    act({ kind: "acceptDeal", deal: "hungary+us.1" }, bot("hungary"));
  }
  if (step.kind === "decisions")
    for (const [seat, { hand }] of Object.entries(now().seats))
      if (seat !== me) for (const card of hand) act({ kind: "commitCard", card, target: null }, bot(seat));
  if (step.kind === "silence" && step.motion.endsWith("baltics") && me !== "hungary") {
    words.w3 = "We cannot sign an invitation whose conditions are not written down.";
    const reason = Object.keys(now().scenario.reasons)[0] ?? "";
    act(
      {
        kind: "takeStance",
        stance: { kind: "break", reason, words: "w3", counter: { membership: "pledgeReaffirmed" } },
      },
      bot("hungary"),
    );
  }
  if (step.kind === "reading" && step.number === 1) {
    const reason = Object.keys(now().scenario.reasons)[1] ?? "";
    act(
      {
        kind: "takeStance",
        stance: {
          kind: "break",
          reason,
          words: null,
          counter: {
            russia: Object.keys(now().scenario.tables.council?.issues.russia?.options ?? {})[1] ?? "",
          },
        },
      },
      bot("turkey"),
    );
  }
}
