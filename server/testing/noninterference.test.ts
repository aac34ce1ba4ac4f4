import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choicesFor } from "../../shared/engine/choicesFor.ts";
import { channelOf, delegationOf } from "../../shared/model/channel.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { View } from "../../shared/model/view.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { type Dice, dice, oneOf } from "../../shared/testing/dice.ts";
import { randomIntent } from "../../shared/testing/randomIntents.ts";
import { realTime } from "../match/timekeeper.ts";
import { join } from "./ask.ts";
import { VILNIUS_HOURS } from "./correspondence.ts";
import { type PlayerInTest, playerInTest } from "./playerInTest.ts";
import { randomSubmission, type Sent, sentOf } from "./randomSubmission.ts";
import { type ServerInTest, scenarioNamed, serverInTest } from "./serverInTest.ts";
import { setTable, type Table } from "./table.ts";
import { until } from "./until.ts";

const workshop = scenarioNamed("workshop");
const SEATS = Object.keys(workshop.seats);

let server: ServerInTest;
beforeAll(async () => {
  // Time stands still, so that it is the same in both matches.
  server = await serverInTest({ scenarios: [workshop], time: { ...realTime, now: () => 1_790_000_000_000 } });
});
afterAll(() => server.stop());

/** One of two matches that begin alike. */
interface Twin {
  readonly table: Table;
  readonly spectator: PlayerInTest;
}

/** Deadlines must tell nothing either, nor that somebody sees everything: every other match has some, or such a one. */
async function twin(seed: number): Promise<Twin> {
  const pace = seed % 2 === 0 ? {} : ({ pace: "correspondence", calendar: VILNIUS_HOURS } as const);
  const table = await setTable(server, {
    ...pace,
    scenario: "workshop",
    people: SEATS,
    facilitated: seed % 4 < 2,
    seed: `seed ${seed}`,
  });
  const { token } = await join(server.url, { code: table.code, name: "Eve", as: "spectator" });
  return { table, spectator: await playerInTest(server.url, token) };
}

const everybody = ({ table, spectator }: Twin): readonly PlayerInTest[] => [
  ...SEATS.flatMap((seat) => table.players[seat] ?? []),
  spectator,
];

/** Whoever runs them ends the step of both. */
async function endStep(twins: readonly Twin[], id: string): Promise<void> {
  const { stepNumber } = twins[0]?.table.host.view.public.clock ?? { stepNumber: 0 };
  const sent = { id, intent: { kind: "endPhase", stepNumber }, texts: {} };
  const answers = await Promise.all(twins.map(({ table }) => table.host.send(sent)));
  expect(answers[1]).toEqual(answers[0]);
  await settled(twins);
}

/** Waits until all that was sent to everybody has come. */
const settled = (twins: readonly Twin[]) =>
  Promise.all(
    [...twins.flatMap(everybody), ...twins.map(({ table }) => table.host)].map((player) => player.ping()),
  );

/** Sends the same to both, from the same seat; the answers must not differ. */
async function both(twins: readonly Twin[], seat: SeatId, sent: Sent): Promise<void> {
  const answers = await Promise.all(twins.map(({ table }) => table.players[seat]?.send(sent)));
  expect(answers[1]).toEqual(answers[0]);
  await settled(twins);
}

const viewOf = ({ table }: Twin, seat: SeatId): View => {
  const player = table.players[seat];
  if (!player) throw new Error(`nobody plays ${seat}`);
  return player.view;
};

interface Plan {
  readonly twins: readonly [Twin, Twin];
  readonly roll: Dice;
  readonly name: string;
}

/** Both matches go the same way for some steps. */
async function goTogether({ twins, roll, name }: Plan, steps: number): Promise<void> {
  for (let i = 0; i < steps; i += 1) {
    for (let act = 0; act < 12; act += 1) {
      const seat = oneOf(roll, SEATS) ?? "";
      const id = `together-${name}-${i}-${act}`;
      const sent = randomSubmission(viewOf(twins[0], seat), roll, { id, text: `Words of ${id}.` });
      if (sent) await both(twins, seat, sent);
    }
    if (twins[0].table.host.view.public.clock.step.kind === "over") return;
    await endStep(twins, `end-of-step-${name}-${i}`);
  }
}

const HIDDEN: readonly string[] = [
  "commitCard",
  "takeBackCard",
  "takeStance",
  "chooseEffort",
  "setStanding",
  "answerCounterText",
  "forecast",
];

/** Something that only the actor and its confidant may know of; or something refused, which nobody may. */
function hiddenIntent(
  roll: Dice,
  view: View,
  { actor, confidant }: Record<"actor" | "confidant", SeatId>,
): Intent {
  const drawn = randomIntent(roll, choicesFor(view), { seat: actor, words: "@w" });
  // At a roll-call members answer openly.
  const open = drawn?.kind === "takeStance" && view.public.clock.step.kind === "rollCall";
  if (drawn && HIDDEN.includes(drawn.kind) && !open) return drawn;
  if (drawn?.kind === "whisper" && drawn.to === confidant) return drawn;
  // A counter-offer declines what it answers, and all parties of that learn of it.
  const answered = drawn?.kind === "offerDeal" ? view.own?.deals[drawn.counterTo ?? ""] : undefined;
  const between = [...(drawn?.kind === "offerDeal" ? drawn.with : []), ...(answered?.parties ?? [])];
  if (drawn?.kind === "offerDeal" && between.every((seat) => seat === confidant || seat === actor))
    return drawn;
  const say = { kind: "say", words: "@w", phrase: null, quote: null } as const;
  const wild: readonly Intent[] = [
    { ...say, channel: delegationOf(actor) },
    { ...say, channel: channelOf([actor, confidant]) },
    { kind: "secondMotion", motion: "no.such.motion" },
    { kind: "giveFavour", favour: "masonry", to: actor },
    { kind: "commitCard", card: "no-such-card", target: null },
  ];
  return oneOf(roll, wild) ?? { kind: "leaveSeat" };
}

/** The frames since a moment, with what is called differently in each match called the same. */
function framesSince(player: PlayerInTest, from: number, { table, spectator }: Twin): readonly string[] {
  const people = [...everybody({ table, spectator }), table.host].map(({ person }) => person);
  const names = Object.values(player.view.public.people).map(({ name }) => name);
  return player.frames
    .slice(from)
    .map((frame) =>
      [...people, ...names].reduce((text, id, i) => text.replaceAll(id, `#${i}`), frame.toString("latin1")),
    );
}

/** The others act alike in both matches while one seat acts in secret in the second alone. */
async function partWays({ twins, roll, name }: Plan, actor: SeatId, confidant: SeatId) {
  const others = SEATS.filter((seat) => seat !== actor && seat !== confidant);
  const observersOf = ({ table, spectator }: Twin) => [
    ...others.flatMap((seat) => table.players[seat] ?? []),
    spectator,
  ];
  await settled(twins);
  const starts = twins.map((one) => observersOf(one).map(({ frames }) => frames.length));
  let hidden = 0;
  for (let i = 0; i < 10; i += 1) {
    const secret = `in-secret-${name}-${i}`;
    const intent = hiddenIntent(roll, viewOf(twins[1], actor), { actor, confidant });
    const written = JSON.parse(JSON.stringify(intent).replaceAll("@w", `${secret}.w`)) as Intent;
    const answer = await twins[1].table.players[actor]?.send(sentOf(secret, written, "A secret."));
    hidden += answer?.ok ? 1 : 0;
    const seat = oneOf(roll, others) ?? "";
    const id = `in-public-${name}-${i}`;
    const sent = randomSubmission(viewOf(twins[0], seat), roll, { id, text: `Words of ${id}.` });
    // Whoever hears of what the others do must not be the one who may know the secret's effects.
    if (sent && sent.intent.kind !== "acceptDeal") await both(twins, seat, sent);
  }
  await settled(twins);
  const [plain, secretive] = twins.map((one, t) =>
    observersOf(one).map((player, i) => framesSince(player, starts[t]?.[i] ?? 0, one)),
  );
  return { plain, secretive, hidden };
}

test("hidden acts of one seat change no byte that others receive before they are revealed", async () => {
  let hiddenActs = 0;
  const seats = fc.shuffledSubarray(SEATS, { minLength: 2, maxLength: 2 });
  const scene = fc.record({ seed: fc.nat(), steps: fc.integer({ min: 0, max: 14 }), seats });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(scene, async ({ seed, steps, seats: [actor = "", confidant = ""] }) => {
      run += 1;
      const twins = [await twin(seed), await twin(seed)] as const;
      const plan: Plan = { twins, roll: dice(seed), name: `${run}` };
      await goTogether(plan, steps);
      const { plain, secretive, hidden } = await partWays(plan, actor, confidant);
      hiddenActs += hidden;
      expect(secretive).toEqual(plain);
      await Promise.all([
        ...twins.map(({ table }) => table.leave()),
        ...twins.map((one) => one.spectator.leave()),
      ]);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 100_000, endOnFailure: true },
  );
  // The property says something only if there was something to hide.
  expect(hiddenActs).toBeGreaterThan(20);
  await until(() => server.failures.length === 0);
}, 120_000);
