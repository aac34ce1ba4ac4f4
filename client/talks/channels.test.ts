import { expect, test } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import { facilitatorOf } from "../../shared/model/channel.ts";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { channelsReadBy, freshChannels } from "./channels.ts";

test("What is new to the facilitator begins with the lines on which delegations wait for an answer", () => {
  const table = atTable(smallScenario);
  table.submit(
    { kind: "admitPerson", person: "fay", role: "facilitator", name: "fay.name" },
    { person: null, seat: null, role: "server" },
  );
  table.seat("alpha").says("alpha+beta");
  table.seat("alpha").says("plenary");
  table.seat("beta").says("plenary");
  table.seat("gamma").says(facilitatorOf("gamma"));
  const view = viewFor(table.state, { kind: "facilitator" });
  expect(freshChannels(view, channelsReadBy(view)).map(({ channel, count }) => [channel.id, count])).toEqual([
    [facilitatorOf("gamma"), 1],
    ["plenary", 2],
    ["alpha+beta", 1],
  ]);
});
