import type { Scenario } from "../model/scenario.ts";
import { ASSEMBLY_PARTS, assembly } from "./assembly.ts";
import {
  horses,
  inEscrow,
  provided,
  roadsAtLeast,
  stance,
  unbounded,
  underSilence,
  word,
} from "./promises.ts";
import { atTable, type TestTable } from "./table.ts";

/** The pact's members may call consultations. */
function consulting(): Scenario {
  const scenario = assembly();
  const { pact } = scenario.tables;
  return pact
    ? { ...scenario, tables: { ...scenario.tables, pact: { ...pact, consultation: true } } }
    : scenario;
}

/** South stops the Talks for a clause that this round's meeting doesn't take; North seconds, and it is adopted. */
function consultation(): TestTable {
  const t = atTable(consulting());
  t.seat("south").consults({ grain: "much" });
  t.seat("north").seconds("south");
  return t.timeUp();
}

/** South breaks the first reading and says what would do; nobody minds, and the second reading passes. */
function mendedReading(): TestTable {
  const t = atTable(assembly()).goTo("talks", "three");
  t.seat("north").tables({ roads: "some", ships: "fleet" });
  t.seat("east").seconds("north");
  t.goTo("reading")
    .seat("south")
    .breaks("cost", { counter: { grain: "little" } });
  t.timeUp().seat("north").answers("south", true);
  return t;
}

/** South has 3 of capital and a break costs 5: that Isle covers 2 of it lets South stop North's motion unharmed. */
function whisper(): TestTable {
  const rules = { ...ASSEMBLY_PARTS.rules, capital: { start: 3, income: 0 } };
  const t = underSilence(atTable(assembly({ rules })), { roads: "many" });
  t.seat("isle").whispers("south", "cover", 2);
  t.seat("south").breaks("cost");
  return t;
}

/** North's horses lie in escrow until there are roads; the Council agrees on roads, and the engine hands them over. */
function escrow(): TestTable {
  const t = atTable(assembly());
  t.seat("north").offers({ north: inEscrow(horses("two"), roadsAtLeast("some")) }, ["south"]);
  t.seat("south").accepts();
  return underSilence(t);
}

/** South and Isle have a secret deal; a card of North's lets everybody read it. */
function leak(): TestTable {
  const t = atTable(assembly());
  t.seat("south").offers({ south: word, isle: stance("keep", { toll: unbounded }, { until: "two" }) }, [
    "isle",
  ]);
  t.seat("isle").accepts();
  t.goTo("decisions").seat("north").plays("gossip", { seat: "south" });
  return t;
}

/** North owes South horses if there are many roads by round two; there never are. */
function lapsedPromise(): TestTable {
  const t = atTable(assembly());
  t.seat("north").offers({ north: provided(horses("two"), roadsAtLeast("many")) }, ["south"]);
  t.seat("south").accepts();
  return underSilence(t);
}

/**
 * Short matches in the players' words, each for one thing that is recorded: it is told as far as it matters, and
 * then time passes, with silence for consent, to the end.
 */
const BEGINNINGS = { consultation, mendedReading, whisper, escrow, leak, lapsedPromise };
export type Story = keyof typeof BEGINNINGS;
export const STORIES = Object.keys(BEGINNINGS) as readonly Story[];

/** The match, played to its end. */
export const tellStory = (story: Story): TestTable => BEGINNINGS[story]().goTo("over");
