import { bareScenario } from "../../shared/testing/bareScenario.ts";

/** Three delegations, one table of two of them, two clauses: for the tests of the pages. */
export const smallScenario = bareScenario(
  {
    council: {
      members: ["alpha", "beta"],
      walkAway: { alpha: 3, beta: 0 },
      values: {
        alpha: { border: [0, 4, -8], trade: [0, 6] },
        beta: { border: [0, 2, 9], trade: [0, -3] },
      },
    },
  },
  {
    seats: ["alpha", "beta", "gamma"],
    tracks: {
      front: { title: "The front", start: 17.9, decimals: 1 },
      strength: { title: "Strength", start: 50 },
      escalation: { title: "Escalation", start: 20 },
    },
    war: {
      front: "front",
      defender: { seat: "alpha", strength: "strength", per: 250 },
      attacker: { seat: "gamma", strength: "strength", per: 300 },
      escalation: { track: "escalation", above: 70, settles: 2, cap: 95 },
    },
    rounds: {
      first: { title: "First", place: "Here", date: "Today", meets: { council: {} } },
      second: { title: "Second", place: "There", date: "Tomorrow", meets: { council: {} } },
    },
  },
);
