import { adopts, type Deciding, vetoers, weightIn } from "../../model/decision.ts";
import type { Table } from "../../model/table.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import { listed } from "../suggest.ts";
import type { Path } from "../tree.ts";

interface At {
  readonly table: Table;
  readonly path: Path;
  readonly overview: Overview;
}

/** Somebody known who does not sit at the table; who is not known at all is told elsewhere. */
const isStranger = ({ table, overview }: At, party: string): boolean =>
  !table.members.includes(party) && overview.ids.party.includes(party);

/** A rule that asks for nothing would adopt everything. */
function asksSomething({ table: { rule }, path, overview }: At): readonly Finding[] {
  if (rule === "consensus" || !overview.whole([...path, "rule"])) return [];
  if (rule.quota !== undefined || rule.weighted || rule.veto) return [];
  const message =
    "This rule asks for nothing, so that everything would be adopted: write `quota`, `weighted` or `veto`, or `consensus`.";
  return [{ path: [...path, "rule"], code: "rule-asks-nothing", message }];
}

/** A veto is a member's. */
function vetoesOfMembers(at: At): readonly Finding[] {
  const { table, path } = at;
  if (table.rule === "consensus") return [];
  return (table.rule.veto ?? []).flatMap((party, index): readonly Finding[] => {
    if (!isStranger(at, party)) return [];
    const message = `\`${party}\` is no member of this table and can't have a veto there.`;
    return [{ path: [...path, "rule", "veto", index], code: "veto-of-stranger", message }];
  });
}

/** Every member is weighed, and nobody else. */
function weightsOfMembers(at: At): readonly Finding[] {
  const { table, path, overview } = at;
  if (table.rule === "consensus" || !table.rule.weighted) return [];
  const { weights } = table.rule.weighted;
  const place = [...path, "rule", "weighted", "weights"];
  const missing = table.members.filter((member) => !Object.hasOwn(weights, member));
  const strangers = Object.keys(weights).filter((party) => isStranger(at, party));
  const message = `It isn't said how many votes ${listed(missing)} ${missing.length === 1 ? "has" : "have"}: every member needs a number (0 is one).`;
  return [
    ...(missing.length > 0 && overview.whole([...path, "members"], place)
      ? [{ path: place, code: "weight-missing", message } as const]
      : []),
    ...strangers.map(
      (party): Finding => ({
        path: [...place, party],
        part: "key",
        code: "weight-of-stranger",
        message: `\`${party}\` is no member of this table and has no votes there.`,
      }),
    ),
  ];
}

const sumOfWeights = (deciding: Deciding): number =>
  deciding.members.reduce((sum, member) => sum + weightIn(deciding, member), 0);

/** If all members are for something it must be adopted: no quota lies beyond them. */
function quotasInReach({ table, path, overview }: At): readonly Finding[] {
  const { rule, members } = table;
  if (rule === "consensus" || !overview.whole([...path, "members"], [...path, "rule"])) return [];
  if (adopts(table, Object.fromEntries(members.map((member) => [member, "for"])))) return [];
  if (rule.quota !== undefined && rule.quota > members.length) {
    const message = `There are only ${members.length} members, so ${rule.quota} can never be for anything.`;
    return [{ path: [...path, "rule", "quota"], code: "quota-out-of-reach", message }];
  }
  const message = `All members together have ${sumOfWeights(table)} votes, so ${rule.weighted?.quota} can never be reached.`;
  return [{ path: [...path, "rule", "weighted", "quota"], code: "quota-out-of-reach", message }];
}

/** A roll-call calls delegations: a table of automata alone has nobody to call. */
function somebodyToCall({ table, path, overview }: At): readonly Finding[] {
  if (table.procedure !== "rollCall" || !overview.complete("seat")) return [];
  if (!overview.whole([...path, "members"])) return [];
  if (table.members.some((member) => overview.ids.seat.includes(member))) return [];
  const message = "No seat is a member of this table, so that nobody would be called: use `silence`.";
  return [{ path: [...path, "procedure"], code: "nobody-to-call", message }];
}

/** Where every member has a veto the table has consensus, and should say so. */
function consensusByVeto({ table, path, overview }: At): readonly Finding[] {
  if (table.rule === "consensus" || !overview.whole([...path, "members"], [...path, "rule"])) return [];
  const all = vetoers(table);
  if (table.members.length === 0 || !table.members.every((member) => all.includes(member))) return [];
  const message = "Every member has a veto here: that is `consensus`.";
  return [{ path: [...path, "rule", "veto"], code: "consensus-by-veto", message, severity: "warning" }];
}

/** A table's rule is one by which its members can decide. */
export const decisionRules: Check = (overview) =>
  Object.entries(overview.scenario.tables).flatMap(([id, table]) => {
    const at = { table, path: ["tables", id], overview };
    return [
      ...asksSomething(at),
      ...vetoesOfMembers(at),
      ...weightsOfMembers(at),
      ...quotasInReach(at),
      ...somebodyToCall(at),
      ...consensusByVeto(at),
    ];
  });
