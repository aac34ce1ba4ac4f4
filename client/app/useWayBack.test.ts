import { beforeAll, expect, it } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import type { Role } from "../../shared/model/role.ts";
import { privateSections, publicSections } from "../../shared/protocol/sections.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import { atTable } from "../../shared/testing/table.ts";
import { ENGLISH } from "../../shared/text/english.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { createSession } from "../session/session.ts";
import { speak } from "../text.ts";
import { wayTo } from "./useWayBack.ts";

beforeAll(() => speak(ENGLISH));

function entered(role: Role, seat: string | null, step: "talks" | "debrief" = "talks") {
  const { session, receiver } = createSession();
  const view = viewFor(atTable(smallScenario).goTo(step).state, viewerOf({ role, seat }));
  receiver.entered("K7MPQ");
  receiver.welcome({
    ...{ person: "p", role, seat, own: privateSections(view), events: [], words: {} },
    now: Date.now(),
  });
  receiver.open({ sections: publicSections(view), deadline: null, remaining: null, present: [] });
  return session;
}

const { title } = smallScenario;

it("A way back says which match it is, and as what", () => {
  const same = { token: "secret", code: "K7MPQ", title, over: false };
  const alpha = smallScenario.seats.alpha?.name;
  expect(wayTo("secret", entered("player", "alpha"))).toEqual({ ...same, role: "player", seat: alpha });
  expect(wayTo("secret", entered("host", null))).toEqual({ ...same, role: "host", seat: null });
  expect(wayTo("secret", entered("facilitator", null))).toEqual({ ...same, role: "facilitator", seat: null });
  expect(wayTo("secret", entered("spectator", null))).toEqual({ ...same, role: "spectator", seat: null });
});

it("A way back says so when the match is over, and is none before the match is known", () => {
  expect(wayTo("secret", entered("player", "alpha", "debrief"))?.over).toBe(true);
  expect(wayTo("secret", createSession().session)).toBeNull();
});
