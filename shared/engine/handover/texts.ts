import type { IssueId, MotionId, OptionId, RoundId, TableId } from "../../model/ids.ts";
import { firstOption } from "../../model/scenarioIndex.ts";
import type { OwnView, PublicTable, View } from "../../model/view.ts";

/** One table's text as somebody finds it who comes to it now. */
export interface TextInShort {
  readonly table: TableId;
  readonly part: "member" | "observer" | "outside";
  readonly outcome: PublicTable["outcome"];
  /** Every clause; `was` is the wording before the latest change, in which round; null: never changed. */
  readonly clauses: readonly {
    readonly issue: IssueId;
    readonly option: OptionId;
    readonly settled: boolean;
    readonly changed: { readonly was: OptionId; readonly round: RoundId } | null;
    /** What this seat asks for in public; null: nothing. */
    readonly asked: OptionId | null;
  }[];
  /** Motions that wait, as far as the seat may know them. */
  readonly motions: readonly MotionId[];
}

type Clause = TextInShort["clauses"][number];

function clauseIn(view: View, table: TableId, issue: IssueId): Clause {
  const known = view.public.tables[table];
  const definition = view.scenario.tables[table]?.issues[issue];
  const first = definition === undefined ? "" : firstOption(definition);
  const versions = (known?.versions ?? []).filter(({ changes }) => issue in changes);
  const [before, latest] = [versions.at(-2), versions.at(-1)];
  const seat = view.own?.seat ?? "";
  const option = known?.text[issue] ?? first;
  const was = before?.changes[issue] ?? first;
  return {
    issue,
    option,
    settled: known !== undefined && issue in known.text,
    // Who agrees on what stood there already, or takes it up once more, changes nothing.
    changed: latest === undefined || was === option ? null : { was, round: latest.round },
    asked: known?.positions[seat]?.[issue] ?? null,
  };
}

function partOf(view: View, own: OwnView, table: TableId): TextInShort["part"] {
  const { members = [], observers = [] } = view.scenario.tables[table] ?? {};
  if (members.includes(own.seat)) return "member";
  return observers.includes(own.seat) ? "observer" : "outside";
}

/** Every table's text: as it stands, what changed last, and what waits. The seat's own tables first. */
export function textsOf(view: View, own: OwnView): readonly TextInShort[] {
  const texts = Object.entries(view.scenario.tables).map(
    ([table, { issues }]): TextInShort => ({
      table,
      part: partOf(view, own, table),
      outcome: view.public.tables[table]?.outcome ?? "open",
      clauses: Object.keys(issues).map((issue) => clauseIn(view, table, issue)),
      motions: Object.values(own.rooms[table]?.motions ?? {}).flatMap(({ id, status }) =>
        status === "tabled" || status === "silence" ? [id] : [],
      ),
    }),
  );
  const order = ["member", "observer", "outside"];
  return [...texts].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}
