import { describe, expect, it } from "vitest";
import { factsKnownTo } from "../effects/factsOfState.ts";
import { factsOfView } from "../effects/factsOfView.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { horses, word } from "../testing/promises.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** South has a deal with Isle, and one with Isle and West. */
function secretDeals(): TestTable {
  const t = atTable(assembly());
  t.seat("south").offers({
    south: word,
    isle: { kind: "card", promise: "refrain", card: "hymn", until: "two" },
  });
  t.seat("isle").accepts();
  t.seat("south").offers({ south: word }, ["isle", "west"]);
  t.seat("isle").accepts();
  t.seat("west").accepts();
  return t;
}

/** North's gossip makes one of South's deals known. */
function gossiped(t: TestTable): TestTable {
  t.goTo("decisions").seat("north").plays("gossip", { seat: "south" });
  return t.goTo("agenda");
}

const leakedIn = (t: TestTable) => Object.values(t.view(null).public.leaked);

describe("A deal that leaks", () => {
  it("is read by everybody from then on: its parties and its terms", () => {
    const t = gossiped(secretDeals());
    const [leaked] = leakedIn(t);
    expect(leakedIn(t)).toHaveLength(1);
    expect(leaked?.promises.length).toBe(leaked?.parties.length === 2 ? 2 : 1);
    expect(leaked?.promises[0]).toEqual({ seat: "south", pledge: word, if: null, escrow: false });
  });

  it("how its promises are kept stays the parties' own", () => {
    const t = gossiped(secretDeals());
    const before = JSON.stringify(leakedIn(t));
    t.goTo("talks", "three");
    expect(JSON.stringify(leakedIn(t))).toBe(before);
    expect(t.view("north").own?.deals).toEqual({});
  });

  it("is one of that seat's, in force, by the lot of the match", () => {
    const found = new Set<string>();
    for (let seed = 0; seed < 12; seed += 1) {
      const t = atTable(assembly(), { seed: `${seed}` });
      for (const other of ["isle", "west"]) {
        t.seat("south").offers({ south: word }, [other]);
        t.seat(other).accepts();
      }
      t.seat("isle").offers({ isle: word }, ["west"]);
      t.seat("west").accepts();
      t.seat("south").offers({ south: word }, ["isle"]);
      for (const { id } of leakedIn(gossiped(t))) found.add(id);
    }
    expect([...found].sort()).toEqual(["isle+south.1", "south+west.1"]);
  });

  it("what follows is the scenario's, for each of its parties", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: word }, ["isle"]);
    t.seat("isle").accepts();
    gossiped(t);
    expect([t.trust("east", "south"), t.trust("east", "isle"), t.trust("isle", "south")]).toEqual([
      47, 47, 47,
    ]);
    expect(t.trust("east", "west")).toBe(50);
  });

  it("no deal leaks twice; where there is none, nothing happens", () => {
    expect(leakedIn(gossiped(atTable(assembly())))).toEqual([]);
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("three") }, ["south"]);
    t.seat("south").declines();
    expect(leakedIn(gossiped(t))).toEqual([]);
    // Two tongues, and one deal to tell of.
    const gossip = ASSEMBLY_PARTS.cards?.gossip ?? expect.unreachable("the assembly has gossip");
    const twice = atTable(
      assembly({ cards: { gossip: { ...gossip, effects: [...gossip.effects, ...gossip.effects] } } }),
    );
    twice.seat("south").offers({ south: word }, ["isle"]);
    twice.seat("isle").accepts();
    expect(gossiped(twice).events.filter(({ kind }) => kind === "dealLeaked")).toHaveLength(1);
  });

  it("a card that it names can be read by everybody", () => {
    const t = atTable(assembly());
    const refrain = { kind: "card", promise: "refrain", card: "dirge", until: "three" } as const;
    t.seat("south").offers({ south: refrain }, ["isle"]);
    t.seat("isle").accepts();
    expect(t.view("east").public.known.cards.dirge).toBeUndefined();
    expect(gossiped(t).view("east").public.known.cards.dirge?.title).toBe("A card");
  });

  it("that there is a deal between the two is known to conditions from then on", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: word }, ["isle"]);
    t.seat("isle").accepts();
    const asked = () => [
      factsOfView(t.view("east")).dealBetween("isle", "south"),
      factsKnownTo(t.state, ["east"]).dealBetween("isle", "south"),
    ];
    expect(asked()).toEqual([null, null]);
    gossiped(t);
    expect(asked()).toEqual([true, true]);
  });
});
