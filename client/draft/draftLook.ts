import type { TableId } from "../../shared/model/ids.ts";
import type { View } from "../../shared/model/view.ts";
import type { Look } from "../looked/looked.ts";
import { clausesOf, motionsOf } from "./clauses.ts";

/** A table's text as a panel that is looked at. */
export const draftPanelOf = (table: TableId): string => `draft ${table}`;

/** What can change in a table's text: how each clause stands, and what became of each motion. */
export const draftLook = (view: View, table: TableId): Look => ({
  ...Object.fromEntries(
    clausesOf(view, table).map(({ issue, settled, stands, footnotes, frozen }) => [
      issue,
      [settled, stands.option, frozen, ...footnotes].join(" "),
    ]),
  ),
  ...Object.fromEntries(
    motionsOf(view, table).map(({ id, status, seconders }) => [id, [status, ...seconders].join(" ")]),
  ),
});
