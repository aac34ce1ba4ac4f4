import { Scenario, type ScenarioSource } from "../model/scenario.ts";

type Source<K extends keyof ScenarioSource> = NonNullable<ScenarioSource[K]>;
type CardSource = Source<"cards">[string];

const source = { author: "Made for tests alone." };
const text = "As the title says.";

const seat = (name: string): Source<"seats">[string] => ({
  name,
  short: name,
  brief: { public: `What ${name} says.`, confidential: `What ${name} thinks.` },
});

const option = (wording: string, worth: Readonly<Record<string, number>>) => ({
  title: wording,
  wording,
  worth,
});

/** Three members and an automaton write a pact; West observes, Isle is outside. */
const PACT: Source<"tables">[string] = {
  title: "The pact",
  text: "the draft pact",
  members: ["north", "south", "east", "choir"],
  observers: ["west"],
  readings: 2,
  issues: {
    roads: {
      title: "Roads",
      reservable: true,
      options: {
        none: option("No roads.", {}),
        some: option("Some roads.", { north: 4, south: -2, east: 1, choir: 1, isle: 1 }),
        many: option("Many roads.", { north: 8, south: -8, east: 2, choir: -5, isle: 2 }),
      },
    },
    grain: {
      title: "Grain",
      reservable: true,
      options: {
        none: option("No grain.", {}),
        little: option("A little grain.", { north: -2, south: 4, choir: 1 }),
        much: option("Much grain.", { north: -4, south: 8, choir: 2 }),
      },
    },
    bells: {
      title: "Bells",
      options: {
        none: option("No bells.", {}),
        one: option("One bell.", { north: 1, south: 1, east: 1, choir: 1 }),
        loud: option("Loud bells.", { north: 1, south: 1, east: 1, choir: -6 }),
      },
    },
    ships: {
      title: "Ships",
      options: { none: option("No ships.", {}), fleet: option("A fleet.", { east: 3, choir: 8 }) },
    },
    keys: {
      title: "Keys",
      options: {
        none: option("No keys.", {}),
        shared: { ...option("Shared keys.", { north: 2, east: -3 }), proposable: { backedBy: "east" } },
      },
    },
  },
  limits: { keysNeedRoads: { issue: "keys", unless: { issue: "roads", atLeast: "some" } } },
  focal: { roads: "some", grain: "little", bells: "one", ships: "fleet", keys: "none" },
  walkAway: { north: 2, south: 3, east: 1, choir: 0 },
  noText: { isle: 5 },
};

const TRADE: Source<"tables">[string] = {
  title: "The trade",
  text: "the draft rules of trade",
  members: ["north", "isle"],
  issues: {
    toll: {
      title: "Toll",
      options: {
        none: option("No toll.", {}),
        fair: option("A fair toll.", { north: 2, isle: 2, south: -1 }),
      },
    },
  },
  focal: { toll: "fair" },
  walkAway: { north: 1, isle: 1 },
};

const card = (
  owner: string,
  band: CardSource["band"],
  rest: Pick<CardSource, "effects"> & Partial<CardSource>,
) => ({
  title: "A card",
  theme: "Test",
  text,
  seats: [owner],
  price: 3,
  band,
  source,
  ...rest,
});

const CARDS: Source<"cards"> = {
  parry: card("north", "cancel", { target: { seat: ["south", "east"] }, effects: [{ cancel: "target" }] }),
  seal: card("north", "tracks", { target: { issue: ["grain", "roads"] }, effects: [{ freeze: "target" }] }),
  hymn: card("north", "tracks", { effects: [{ track: "cohesion", to: 70 }] }),
  spy: card("north", "reveal", { target: { seat: ["south"] }, effects: [{ reveal: "hand", of: "target" }] }),
  gossip: card("north", "reveal", {
    target: { seat: ["south"] },
    effects: [{ leak: "target", each: [{ trust: { of: "everyone", in: "self" }, by: -3 }] }],
  }),
  dirge: card("south", "tracks", { effects: [{ track: "cohesion", to: 30 }] }),
  excuse: card("south", "price", { effects: [{ breakPrice: { seat: "self" }, times: 0.5 }] }),
  bell: card("south", "text", { effects: [{ firstMotion: "self", table: "pact" }] }),
  edict: card("east", "text", {
    target: { issue: ["grain", "roads"] },
    effects: [{ track: "deterrence", by: 1 }],
  }),
  decree: card("east", "text", { effects: [{ settle: "bells", option: "one" }] }),
  blaze: card("east", "tracks", { effects: [{ track: "escalation", by: 80 }] }),
  coin: card("east", "tracks", {
    effects: [
      {
        die: [
          { weight: 1, effects: [] },
          { weight: 1, effects: [{ track: "cohesion", by: 5 }] },
        ],
      },
    ],
  }),
  plough: card("west", "transfer", { price: 6, effects: [{ capital: "self", by: 8 }] }),
  horn: card("east", "transfer", { effects: [{ give: "ribbon", from: "self", to: "west" }] }),
};

const FAVOURS: Source<"favours"> = {
  horses: {
    title: "Horses",
    text,
    from: ["north"],
    to: ["south", "west", "isle"],
    price: 1,
    worth: { giver: -2, receiver: 6 },
    effects: [{ track: "cohesion", by: 3 }],
    source,
  },
  wine: { title: "Wine", text, from: ["south"], to: ["north"], when: { flag: "harvest" }, source },
  ribbon: { title: "A ribbon", text, from: ["east"], to: ["west"], worth: { receiver: 1 }, source },
};

const ASSEMBLY: ScenarioSource = {
  id: "assembly",
  title: "The assembly",
  summary: "One of everything that a rule speaks of, with the numbers of the rules.",
  rules: { hand: { start: 12, limit: 14 }, cohesionTrack: "cohesion" },
  seats: {
    north: seat("North"),
    south: seat("South"),
    east: seat("East"),
    west: seat("West"),
    isle: seat("Isle"),
  },
  automata: {
    choir: {
      name: "The choir",
      short: "Choir",
      text,
      breaksMotionAt: -6,
      secondsAt: 8,
      secondsWhile: { track: "cohesion", atLeast: 40 },
    },
  },
  tracks: {
    cohesion: { title: "Cohesion", start: 60 },
    escalation: { title: "Escalation", start: 30 },
    land: { title: "Land", start: 17.9, min: 10, max: 30, decimals: 1 },
    deterrence: { title: "Deterrence", start: 50, drift: 1 },
    resolve: { title: "Resolve", start: 60 },
  },
  flags: { harvest: "The harvest is in." },
  tables: { pact: PACT, trade: TRADE },
  reasons: { cost: "It costs too much", haste: "It comes too soon" },
  favours: FAVOURS,
  cards: CARDS,
  objectives: {
    roadsBuilt: { seat: "north", kind: "public", title: "Roads", met: { issue: "roads", atLeast: "some" } },
    noWord: {
      seat: "north",
      kind: "confidential",
      title: "No word broken",
      met: { promisesBroken: "self", atMost: 0 },
    },
    alone: { seat: "south", kind: "confidential", title: "Alone", met: { broke: "self", alone: true } },
  },
  rounds: {
    one: {
      title: "One",
      place: "Here",
      date: "Monday",
      meets: { pact: { issues: ["roads", "grain", "bells", "ships"] } },
    },
    two: { title: "Two", place: "Here", date: "Tuesday", meets: { trade: { concludes: true }, pact: {} } },
    three: { title: "Three", place: "Here", date: "Wednesday", meets: { pact: { concludes: true } } },
  },
  war: {
    front: "land",
    defender: { seat: "west", strength: "deterrence", per: 250 },
    attacker: { seat: "isle", strength: "resolve", per: 300 },
    escalation: { track: "escalation", above: 70, settles: 2, cap: 95 },
  },
  endings: {
    war: { title: "War", text, when: { directWar: true } },
    roads: {
      title: "Roads",
      text,
      when: { all: [{ adopted: "pact" }, { issue: "roads", atLeast: "some" }] },
    },
    pact: { title: "A pact", text, when: { adopted: "pact" } },
    nothing: { title: "Nothing", text },
  },
};

/** A small scenario with the numbers of rules.md, for tests of single rules; `change` alters its source. */
export const assembly = (change: Partial<ScenarioSource> = {}): Scenario =>
  Scenario.parse({ ...ASSEMBLY, ...change });

/** The source's own parts, to be changed in part. */
export const ASSEMBLY_PARTS = ASSEMBLY;
