import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesFor } from "../engine/choicesFor.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { Actor } from "../model/action.ts";
import type { Scenario } from "../model/scenario.ts";
import { parseSubmission } from "../protocol/submission.ts";
import { type ActionKind, type Intent, RULES } from "../rules/index.ts";
import { type CheckedMatch, checkedMatch } from "./checkedMatch.ts";
import { chance, dice } from "./dice.ts";
import { randomIntent } from "./randomIntents.ts";
import { randomNonsense } from "./randomNonsense.ts";
import { testScenario } from "./testScenario.ts";

const KINDS = Object.keys(RULES) as ActionKind[];
const TRICKS = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "plenary",
  "a.b.c",
  "delegation:",
  "x".repeat(121),
  "\u0000",
  "…",
];

/** Something that a client could send: legal, mistaken, or not understood at all. */
type Sent =
  | { readonly kind: "legal" | "nonsense"; readonly lot: number }
  | { readonly kind: "ready" | "timeUp" }
  | { readonly kind: "tricky"; readonly lot: number; readonly trick: string }
  | { readonly kind: "raw"; readonly raw: unknown };

interface Turn {
  readonly seat: number;
  readonly sent: Sent;
}

const word = fc.oneof(fc.constantFrom(...TRICKS), fc.string({ maxLength: 12 }));
const field = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.dictionary(word, word, { maxKeys: 3 }),
  fc.anything({ maxDepth: 2 }),
);
/** An action's kind and fields of names that actions have, with anything in them. */
const misshapen = fc
  .tuple(
    fc.constantFrom(...KINDS),
    fc.dictionary(
      fc.constantFrom(
        "table",
        "changes",
        "motion",
        "seat",
        "stance",
        "deal",
        "card",
        "target",
        "yes",
        "effort",
        "with",
        "undertakings",
      ),
      field,
    ),
  )
  .map(([kind, fields]) => ({ ...fields, kind }));
const raw = fc.oneof(
  fc.anything(),
  misshapen,
  misshapen.map((intent) => ({ id: "submission-1", intent, texts: {} })),
);

const sent: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 6, arbitrary: fc.nat().map((lot): Sent => ({ kind: "legal", lot })) },
  { weight: 3, arbitrary: fc.nat().map((lot): Sent => ({ kind: "nonsense", lot })) },
  { weight: 3, arbitrary: fc.constant<Sent>({ kind: "timeUp" }) },
  { weight: 1, arbitrary: fc.constant<Sent>({ kind: "ready" }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("tricky" as const), lot: fc.nat(), trick: word }),
  },
  { weight: 3, arbitrary: raw.map((value): Sent => ({ kind: "raw", raw: value })) },
);
const turns = fc.array(fc.record({ seat: fc.nat({ max: 5 }), sent }), {
  minLength: 1,
  maxLength: 90,
  size: "max",
});

const CLOCK: Actor = { person: null, seat: null, role: "server" };

function intentOf(match: CheckedMatch, seat: string, one: Sent): Intent | null {
  switch (one.kind) {
    case "timeUp":
      return { kind: "timeUp", stepNumber: match.state.stepNumber };
    case "ready":
      return { kind: "setReady", ready: true };
    case "nonsense":
      return randomNonsense(dice(one.lot), match.state);
    case "legal":
      return randomIntent(dice(one.lot), choicesFor(viewFor(match.state, { kind: "seat", seat })), {
        seat,
        words: `w${one.lot}`,
      });
    case "tricky":
      return parsedIntent({ id: "submission-1", intent: tricked(match, one), texts: {} });
    case "raw":
      return parsedIntent(one.raw);
  }
}

function parsedIntent(submission: unknown): Intent | null {
  const parsed = parseSubmission(submission);
  return parsed.ok ? parsed.submission.intent : null;
}

/** A well-formed intent with some of its ids replaced by something treacherous. */
function tricked(match: CheckedMatch, { lot, trick }: Extract<Sent, { kind: "tricky" }>): unknown {
  const roll = dice(lot);
  return JSON.parse(JSON.stringify(randomNonsense(roll, match.state)), (key, value: unknown) =>
    typeof value === "string" && key !== "kind" && chance(roll, 50) ? trick : value,
  );
}

/** Sends everything, from the seat that the server knows it to come from. Checks throw by themselves. */
function sendAll(scenario: Scenario, list: readonly Turn[]): CheckedMatch {
  const match = checkedMatch(scenario, {
    follow: (viewers, turn) => viewers.slice(turn % viewers.length).slice(0, 1),
    look: (turn) => turn % 2 === 0,
  });
  match.submit({ kind: "startMatch", by: CLOCK });
  const seats = Object.keys(scenario.seats);
  for (const { seat: n, sent: one } of list) {
    const seat = seats[n % seats.length] ?? "";
    const intent = intentOf(match, seat, one);
    if (intent)
      match.submit({ ...intent, by: one.kind === "timeUp" ? CLOCK : { person: null, seat, role: "bot" } });
  }
  return match;
}

describe("Whatever is submitted, in whatever order", () => {
  it.each([
    ["tiny", 120],
    ["workshop", 120],
  ] as const)(
    "nothing throws and no invariant breaks (%s)",
    (id, numRuns) => {
      const scenario = testScenario(id);
      fc.assert(
        fc.property(turns, (list) => void sendAll(scenario, list).checkReplay()),
        { numRuns: numRuns * Number(process.env.LONG ?? "1") },
      );
    },
    120_000,
  );

  it("what is not understood is refused as malformed, and never throws", () => {
    fc.assert(
      fc.property(raw, (value) => {
        const parsed = parseSubmission(value);
        expect(parsed.ok || parsed.refusal.code === "malformed").toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(TRICKS.slice(0, 4))("a name that every object answers to is no id: %s", (id) => {
    const intents: readonly object[] = [
      { kind: "tableMotion", table: id, changes: { roads: "some" } },
      { kind: "tableMotion", table: "pact", changes: JSON.parse(`{"${id}":"some"}`) as object },
      { kind: "takePosition", issue: id, option: null },
      { kind: "giveFavour", favour: id, to: id },
      { kind: "acceptDeal", deal: id },
      { kind: "say", channel: id, words: null, phrase: { id: "thankYou" } },
    ];
    for (const intent of intents) {
      const parsed = parseSubmission({ id: "submission-1", intent, texts: {} });
      // A key of that name may be dropped on reading; then the motion is empty.
      const dropped =
        parsed.ok &&
        parsed.submission.intent.kind === "tableMotion" &&
        Object.keys(parsed.submission.intent.changes).length === 0;
      expect(!parsed.ok || dropped).toBe(true);
    }
  });
});
