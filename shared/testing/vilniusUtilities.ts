import utilities from "../analysis/vilniusUtilities.fixture.json" with { type: "json" };
import type { Scenario } from "../model/scenario.ts";
import { type BareTable, bareScenario, optionAt } from "./bareScenario.ts";

const { council, guarantors, corridor } = utilities;
const { turkeyPaid, bothPaid } = council.payments;

const TIMETABLE = council.options.membership.indexOf("timetable");
const FORWARDED = council.options.sweden.indexOf("ratification forwarded now");
const TRAINERS = council.options.posture.length - 1;
const LINES_OF_CONTROL = council.options.borders.indexOf("lines of control");

const dated = { issue: "membership", atLeast: optionAt(TIMETABLE) };

/** The rider, as the sentence in the JSON says it. */
const rider = [
  {
    when: {
      all: [
        { issue: "membership", is: optionAt(TIMETABLE) },
        { issue: "posture", atMost: optionAt(TRAINERS - 1) },
      ],
    },
    worth: { us: 8, allies: 6 },
  },
  {
    when: { all: [dated, { issue: "borders", is: optionAt(LINES_OF_CONTROL) }] },
    worth: { us: 4, allies: 4 },
  },
];

const cases = {
  turkeyPaid: [{ worth: turkeyPaid }],
  turkeyPaidOnlyIfSwedenForwarded: [
    { when: { issue: "sweden", is: optionAt(FORWARDED) }, worth: turkeyPaid },
  ],
  bothPaid: [{ worth: bothPaid }],
  moscowGas: [{ walkAway: { hungary: 8, turkey: 8 } }],
  rider,
  bothPaidAndRider: [{ worth: bothPaid }, ...rider],
};

const councilTable: BareTable = {
  ...council,
  limits: { borders: { issue: "borders", unless: dated } },
  analysis: cases,
  realOutcome: council.countedByExhaustion.realOutcome,
};

/** The frozen values of The Road to Vilnius and the facts counted about them. */
export const VILNIUS_UTILITIES = utilities;

/** The three tables of The Road to Vilnius with these values, and nothing around them. */
export const vilniusTables = (): Scenario =>
  bareScenario(
    { council: councilTable, guarantors, corridor },
    { seats: ["us", "hungary", "turkey", "baltics", "ukraine", "russia"] },
  );
