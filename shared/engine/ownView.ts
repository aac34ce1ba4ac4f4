import { holds } from "../effects/conditions.ts";
import { factsToldTo, type Happened, happenedIn } from "../effects/factsOfState.ts";
import { channelSeats, PLENARY } from "../model/channel.ts";
import { type Entries, filtered, pick } from "../model/entries.ts";
import type { ChannelId, SeatId, TableId } from "../model/ids.ts";
import { isPut, type Motion, type TableState } from "../model/motion.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import type { Scenario } from "../model/scenario.ts";
import { inTheRoom, tableById } from "../model/scenarioIndex.ts";
import type { SeatState, State } from "../model/state.ts";
import { steadyFor } from "../model/steady.ts";
import type { Table } from "../model/table.ts";
import type { OwnView, Room } from "../model/view.ts";
import { priceAtOnce } from "../rules/checks/reserved.ts";
import { expectation } from "../values/expectation.ts";
import { ownValuations } from "../values/ownValuation.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Capital spoken for: cards committed, capital and favours offered, the effort chosen. */
function spokenFor(state: State, seat: SeatId, own: SeatState): number {
  const { scenario, deals } = state;
  const cards = own.commitments.map(({ card }) => scenario.cards[card]?.price ?? 0);
  const offers = Object.values(deals)
    .filter((deal) => deal.status === "offered" && deal.accepted.includes(seat))
    .flatMap((deal) => deal.undertakings)
    .filter((one) => one.seat === seat)
    .map((one) => priceAtOnce(scenario, one));
  const war = scenario.war;
  const fights = war?.attacker.seat === seat || war?.defender.seat === seat;
  const effort = fights ? (scenario.rules.effort[own.effort] ?? 0) : 0;
  return sum(cards) + sum(offers) + effort;
}

function rooms(state: State, seat: SeatId): Entries<Room> {
  const own = filtered(state.tables, (_, table) => inTheRoom(tableById(state.scenario, table), seat));
  return Object.fromEntries(
    Object.entries(own).map(([table, { motions, agenda }]) => [table, { motions, agenda }]),
  );
}

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
function expectationAt({ scenario, tables }: State, table: TableId, seat: SeatId): Entries<string> {
  const definition = tableById(scenario, table);
  const now = tables[table];
  if (!now) return expectedFrom(definition, { text: {}, positions: {} }, []);
  return inTheRoom(definition, seat) ? expectedInside(now, definition) : expectedOutside(now, definition);
}

interface Judged {
  readonly match: Happened;
  readonly seat: SeatId;
  readonly objectives: SeatState["objectives"];
}

const steady = steadyFor<SeatState["objectives"], Judged>();

/** Whether each objective holds as things stand. Others' secret promises don't count before they are judged. */
const judged = onceFor(({ match, seat, objectives }: Judged): OwnView["objectives"] => {
  const { scenario } = match;
  const setting = { scenario, facts: factsToldTo(match, [seat]), cast: { self: seat } };
  return objectives.map((objective) => {
    const met = scenario.objectives[objective]?.met;
    return { objective, met: met === undefined ? false : holds(met, setting) };
  });
});

const objectivesOf = (state: State, seat: SeatId, { objectives }: SeatState): OwnView["objectives"] =>
  judged(steady(objectives, { match: happenedIn(state), seat, objectives }));

const cablesOf = ({ scenario, happened }: State, seat: SeatId): OwnView["cables"] =>
  happened.flatMap(({ event, round }) => {
    const text = scenario.events[event]?.cables[seat];
    return text === undefined ? [] : [{ event, round, text }];
  });

/** Definitions of cards that the seat holds or has been shown, and of objectives that it has or was shown. */
const definitions = oncePer(
  (own: SeatState, scenario: Scenario): Pick<OwnView, "cards" | "objectiveTexts"> => {
    const shown = Object.values(own.shown);
    const cards = [...own.hand, ...shown.flatMap((one) => one.cards)];
    const objectives = [...own.objectives, ...shown.flatMap((one) => one.objectives)];
    return { cards: pick(scenario.cards, cards), objectiveTexts: pick(scenario.objectives, objectives) };
  },
);

const dealsOf = oncePer((deals: State["deals"], seat: SeatId) =>
  filtered(deals, ({ parties }) => parties.includes(seat)),
);

const readersOf = oncePer((seats: Scenario["seats"], channel: ChannelId) => channelSeats({ seats }, channel));

const channelsOf = ({ scenario, channels }: State, seat: SeatId): State["channels"] =>
  filtered(channels, (_, id) => id !== PLENARY && (readersOf(scenario.seats, id)?.includes(seat) ?? false));

/** What one seat alone may know. Throws if there is no such seat. */
export function ownView(state: State, seat: SeatId): OwnView {
  const own = state.seats[seat];
  if (!own) throw new Error(`no seat ${seat}`);
  const tables = Object.keys(state.scenario.tables);
  const each = <T>(make: (table: TableId) => T) =>
    Object.fromEntries(tables.map((table) => [table, make(table)]));
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
    available: Math.max(0, capital - spokenFor(state, seat, own)),
    objectives: objectivesOf(state, seat, own),
    // What it wants stands in its papers, and these are not yet handed out.
    valuations: state.step.kind === "lobby" ? {} : ownValuations(state, seat),
    rooms: rooms(state, seat),
    expectations: each((table) => expectationAt(state, table, seat)),
    stance: state.stances[seat] ?? null,
    whispers: state.whispers.filter(({ from, to }) => from === seat || to === seat),
    forecasts: state.forecasts[seat] ?? {},
    answers: state.answers[seat] ?? {},
    deals: dealsOf(state.deals, seat),
    channels: channelsOf(state, seat),
    favours: state.favours.filter((one) => one.from === seat || one.to === seat),
    failedFavours: state.failedFavours.filter((one) => one.from === seat),
    trusted: Object.fromEntries(
      Object.entries(state.seats).flatMap(([other, { trust: theirs }]) =>
        other === seat ? [] : [[other, theirs[seat] ?? 0]],
      ),
    ),
    keepers: state.keepers[seat] ?? [],
    cables: cablesOf(state, seat),
    ...definitions(own, state.scenario),
  };
}
