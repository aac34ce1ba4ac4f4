import { runsTheMatch } from "../../shared/model/role.ts";
import { useTable } from "./useTable.ts";

/** The code of the match, for whoever runs it and is asked for it. */
export function MatchCode() {
  const { me, session, ui } = useTable();
  if (!runsTheMatch(me.role) || session.code.value === null) return null;
  return (
    <span class="caption match-code">
      {ui.lobby.code} <b class="code">{session.code.value}</b>
    </span>
  );
}
