import { holds } from "../effects/conditions.ts";
import { factsToldTo, type Happened, happenedIn } from "../effects/factsOfState.ts";
import { channelSeats, PLENARY } from "../model/channel.ts";
import { type Entries, filtered, mapValues, pick } from "../model/entries.ts";
import type { ChannelId, SeatId, TableId } from "../model/ids.ts";
import { isPut, type Motion, type TableState } from "../model/motion.ts";
import { oncePer } from "../model/oncePer.ts";
import type { Scenario } from "../model/scenario.ts";
import { inTheRoom, tableById } from "../model/scenarioIndex.ts";
import type { SeatState, State } from "../model/state.ts";
import { steadyFor } from "../model/steady.ts";
import type { Table } from "../model/table.ts";
import type { OwnView, Room } from "../model/view.ts";
import { whileSame } from "../model/whileSame.ts";
import { priceAtOnce } from "../rules/checks/reserved.ts";
import { expectation } from "../values/expectation.ts";
import { ownValuations } from "../values/ownValuation.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** A seat of a scenario: what each part of its view is kept for, until something changes of what that part shows. */
interface Chair {
  readonly scenario: Scenario;
  readonly seat: SeatId;
}
const chairOf = oncePer((scenario: Scenario, seat: SeatId): Chair => ({ scenario, seat }));

type Spending = readonly [SeatState["commitments"], SeatState["effort"], State["deals"]];

/** Capital spoken for: cards committed, capital and favours offered, the effort chosen. */
const spokenFor = whileSame(
  ({ scenario, seat }: Chair, ...[commitments, chosen, deals]: Spending): number => {
    const cards = commitments.map(({ card }) => scenario.cards[card]?.price ?? 0);
    const offers = Object.values(deals)
      .filter((deal) => deal.status === "offered" && deal.accepted.includes(seat))
      .flatMap((deal) => deal.undertakings)
      .filter((one) => one.seat === seat)
      .map((one) => priceAtOnce(scenario, one));
    const war = scenario.war;
    const fights = war?.attacker.seat === seat || war?.defender.seat === seat;
    const effort = fights ? (scenario.rules.effort[chosen] ?? 0) : 0;
    return sum(cards) + sum(offers) + effort;
  },
);

const rooms = whileSame(({ scenario, seat }: Chair, tables: State["tables"]): Entries<Room> => {
  const own = filtered(tables, (_, table) => inTheRoom(tableById(scenario, table), seat));
  return mapValues(own, ({ motions, agenda }) => ({ motions, agenda }));
});

const expectedFrom = (
  { issues, focal }: Table,
  { text, positions }: Pick<TableState, "text" | "positions">,
  motions: readonly Motion[],
): Entries<string> => expectation({ issues, focal, text, positions, motions });

// Most acts leave most tables as they are.
const expectedInside = oncePer((table: TableState, definition: Table) =>
  expectedFrom(definition, table, Object.values(table.motions)),
);
const expectedOutside = oncePer((table: TableState, definition: Table) =>
  expectedFrom(definition, table, Object.values(table.motions).filter(isPut)),
);

/** From what was asked for in this seat's hearing: in the room all motions, outside those put under silence. */
function expectationAt(
  { scenario, seat }: Chair,
  table: TableId,
  now: TableState | undefined,
): Entries<string> {
  const definition = tableById(scenario, table);
  if (!now) return expectedFrom(definition, { text: {}, positions: {} }, []);
  return inTheRoom(definition, seat) ? expectedInside(now, definition) : expectedOutside(now, definition);
}

const sameExpectations = steadyFor<Chair, OwnView["expectations"]>();
const expectations = whileSame((chair: Chair, tables: State["tables"]): OwnView["expectations"] =>
  sameExpectations(
    chair,
    mapValues(chair.scenario.tables, (_, table) => expectationAt(chair, table, tables[table])),
  ),
);

type Objectives = SeatState["objectives"];

/** Whether each objective holds as things stand. Others' secret promises don't count before they are judged. */
const judged = whileSame((chair: Chair, match: Happened, objectives: Objectives): OwnView["objectives"] => {
  const { scenario, seat } = chair;
  const setting = { scenario, facts: factsToldTo(match, [seat]), cast: { self: seat } };
  return objectives.map((objective) => {
    const met = scenario.objectives[objective]?.met;
    return { objective, met: met === undefined ? false : holds(met, setting) };
  });
});

const cablesOf = whileSame(({ scenario, seat }: Chair, happened: State["happened"]): OwnView["cables"] =>
  happened.flatMap(({ event, round }) => {
    const text = scenario.events[event]?.cables[seat];
    return text === undefined ? [] : [{ event, round, text }];
  }),
);

/** Definitions of cards that the seat holds or has been shown. */
const cardsOf = whileSame(
  ({ scenario }: Chair, hand: SeatState["hand"], shown: SeatState["shown"]): OwnView["cards"] =>
    pick(scenario.cards, [...hand, ...Object.values(shown).flatMap((one) => one.cards)]),
);

/** Those of objectives that it has or was shown. */
const objectiveTexts = whileSame(
  ({ scenario }: Chair, own: SeatState["objectives"], shown: SeatState["shown"]): OwnView["objectiveTexts"] =>
    pick(scenario.objectives, [...own, ...Object.values(shown).flatMap((one) => one.objectives)]),
);

const favoursOf = whileSame(({ seat }: Chair, all: State["favours"]) =>
  all.filter((one) => one.from === seat || one.to === seat),
);

const whispersOf = whileSame(({ seat }: Chair, all: State["whispers"]) =>
  all.filter(({ from, to }) => from === seat || to === seat),
);

const dealsOf = oncePer((deals: State["deals"], seat: SeatId) =>
  filtered(deals, ({ parties }) => parties.includes(seat)),
);

const readersOf = oncePer((seats: Scenario["seats"], channel: ChannelId) => channelSeats({ seats }, channel));

const channelsOf = whileSame(({ scenario, seat }: Chair, channels: State["channels"]) =>
  filtered(channels, (_, id) => id !== PLENARY && (readersOf(scenario.seats, id)?.includes(seat) ?? false)),
);

/** What one seat alone may know. Throws if there is no such seat. */
export function ownView(state: State, seat: SeatId): OwnView {
  const own = state.seats[seat];
  if (!own) throw new Error(`no seat ${seat}`);
  const chair = chairOf(state.scenario, seat);
  const { capital, cap, hand, commitments, standing, effort, trust, breakPrices, penalty, shortfall, shown } =
    own;
  return {
    ...{
      seat,
      capital,
      cap,
      hand,
      commitments,
      standing,
      effort,
      trust,
      breakPrices,
      penalty,
      shortfall,
      shown,
    },
    available: Math.max(0, capital - spokenFor(chair, own.commitments, own.effort, state.deals)),
    objectives: judged(chair, happenedIn(state), own.objectives),
    // What it wants stands in its papers, and these are not yet handed out.
    valuations: state.step.kind === "lobby" ? {} : ownValuations(state, seat),
    rooms: rooms(chair, state.tables),
    expectations: expectations(chair, state.tables),
    stance: state.stances[seat] ?? null,
    whispers: whispersOf(chair, state.whispers),
    forecasts: state.forecasts[seat] ?? {},
    answers: state.answers[seat] ?? {},
    deals: dealsOf(state.deals, seat),
    channels: channelsOf(chair, state.channels),
    favours: favoursOf(chair, state.favours),
    failedFavours: state.failedFavours.filter((one) => one.from === seat),
    trusted: Object.fromEntries(
      Object.entries(state.seats).flatMap(([other, { trust: theirs }]) =>
        other === seat ? [] : [[other, theirs[seat] ?? 0]],
      ),
    ),
    keepers: state.keepers[seat] ?? [],
    cables: cablesOf(chair, state.happened),
    cards: cardsOf(chair, own.hand, own.shown),
    objectiveTexts: objectiveTexts(chair, own.objectives, own.shown),
  };
}
