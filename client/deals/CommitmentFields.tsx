import type { Pledge, PledgeOf } from "../../shared/model/deal.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { optionsOf } from "../../shared/model/scenarioIndex.ts";
import { useTable } from "../play/useTable.ts";
import { Choice } from "../ui/Choice.tsx";
import { ClauseFields } from "./ClauseFields.tsx";
import { blankPackage, clausesToSecond, roundsAhead, tablesOf } from "./promiseDraft.ts";

interface Props<P extends Pledge> {
  readonly seat: SeatId;
  readonly parties: readonly SeatId[];
  readonly pledge: P;
  readonly set: (pledge: Pledge) => void;
}

/** The round until whose end something is promised. */
export function Until({
  round,
  onChoose,
}: {
  readonly round: string;
  readonly onChoose: (id: string) => void;
}) {
  const { view, names, ui } = useTable();
  return (
    <Choice
      label={ui.deals.until}
      value={round}
      options={roundsAhead(view).map((id) => [id, names.round(id)])}
      onChoose={onChoose}
    />
  );
}

/** Second another party's motions on some clauses, within bounds. */
export function SecondFields({ seat, parties, pledge, set }: Props<PledgeOf<"second">>) {
  const { view, names, ui } = useTable();
  const movers = parties.filter((party) => party !== seat);
  return (
    <>
      {movers.length > 1 && (
        <Choice
          label={ui.deals.mover}
          value={pledge.mover}
          options={movers.map((party) => [party, names.short(party)])}
          onChoose={(mover) => set({ ...pledge, mover })}
        />
      )}
      <ClauseFields
        of={clausesToSecond(view, seat, pledge.mover)}
        on={pledge.on}
        setOn={(on) => set({ ...pledge, on })}
      />
      <Until round={pledge.until} onChoose={(until) => set({ ...pledge, until })} />
      <p class="hint">{ui.deals.secondHint}</p>
    </>
  );
}

/** Choose an effort of at most so much. */
export function EffortFields({ pledge, set }: Pick<Props<PledgeOf<"effort">>, "pledge" | "set">) {
  const { view, ui } = useTable();
  return (
    <>
      <Choice
        label={ui.deals.mostEffort}
        value={String(pledge.most)}
        options={view.scenario.rules.effort.map((_, effort) => [String(effort), String(effort)])}
        onChoose={(most) => set({ ...pledge, most: Number(most) })}
      />
      <Until round={pledge.until} onChoose={(until) => set({ ...pledge, until })} />
      <p class="hint">{ui.deals.effortHint}</p>
    </>
  );
}

/** Agree to a package at a table: each clause at one wording, or left out of it. */
export function SignFields({ seat, pledge, set }: Omit<Props<PledgeOf<"sign">>, "parties">) {
  const { view, names, ui } = useTable();
  const issues = Object.keys(view.scenario.tables[pledge.table]?.issues ?? {});
  const choose = (issue: string, option: string) => {
    const { [issue]: _, ...rest } = pledge.package;
    set({ ...pledge, package: option === "" ? rest : { ...rest, [issue]: option } });
  };
  return (
    <>
      <Choice
        label={ui.deals.table}
        value={pledge.table}
        options={tablesOf(view, seat).map((id) => [id, names.table(id)])}
        onChoose={(table) => set({ ...pledge, table, package: blankPackage(view, table) })}
      />
      {issues.map((issue) => (
        <Choice
          key={issue}
          label={names.issue(issue)}
          value={pledge.package[issue] ?? ""}
          options={[
            ["", ui.deals.notPart],
            ...optionsOf(view.scenario, issue).map((id): [string, string] => [id, names.option(issue, id)]),
          ]}
          onChoose={(option) => choose(issue, option)}
        />
      ))}
      <p class="hint">{ui.deals.signHint}</p>
    </>
  );
}
