import { afterAll, beforeAll, expect, test } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import { join, openMatch } from "../testing/ask.ts";
import { playerInTest } from "../testing/playerInTest.ts";
import { type ServerInTest, serverInTest } from "../testing/serverInTest.ts";
import { until } from "../testing/until.ts";

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest();
});
afterAll(() => server.stop());

const table = async () => {
  const { code, hostToken } = await openMatch(server.url, { scenario: "tiny", pace: "untimed", name: "Ada" });
  const { token } = await join(server.url, { code, name: "Ben" });
  const host = await playerInTest(server.url, hostToken);
  const guest = await playerInTest(server.url, token);
  return { host, guest, hostToken, token, code };
};

test("two people take seats, start a match and play it", async () => {
  const { host, guest } = await table();
  expect(await host.submit({ kind: "takeSeat", seat: "highbank" })).toEqual({ ok: true });
  expect(await guest.submit({ kind: "takeSeat", seat: "lowbank" })).toEqual({ ok: true });
  expect(await host.submit({ kind: "startMatch" })).toEqual({ ok: true });
  await until(() => guest.view.public.clock.step.kind === "preparation");
  for (const player of [host, guest])
    expect(await player.submit({ kind: "setReady", ready: true })).toEqual({ ok: true });
  for (const player of [host, guest]) await until(() => player.view.public.clock.step.kind === "briefing");
  const match = await server.house.matches.wake(host.matchId);
  for (const player of [host, guest])
    expect(player.view).toEqual(viewFor(match!.state, { kind: "seat", seat: player.seat! }));
});

test("one person plays alone against bots, to the end", async () => {
  const { hostToken } = await openMatch(server.url, { scenario: "tiny", pace: "untimed", solo: "highbank" });
  const host = await playerInTest(server.url, hostToken);
  expect(host.seat).toBe("highbank");
  const { clock: start } = host.view.public;
  expect(start.step.kind).toBe("preparation");
  while (host.view.public.clock.step.kind !== "over") {
    const { stepNumber, step } = host.view.public.clock;
    await until(
      () =>
        host.view.public.clock.stepNumber > stepNumber ||
        host.view.public.seats.lowbank?.ready ||
        step.kind === "debrief",
    );
    await host.submit({ kind: "setReady", ready: true });
    await until(() => host.view.public.clock.stepNumber > stepNumber);
  }
  expect(host.view.public.opened?.results.ending).toBeTruthy();
  expect(server.failures).toEqual([]);
});
