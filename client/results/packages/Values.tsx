import type { PartyId } from "../../../shared/model/ids.ts";
import { useTable } from "../../play/useTable.ts";
import { plain, signed } from "../../text.ts";
import { Party } from "../../ui/Flags.tsx";
import { Wide } from "../../ui/Wide.tsx";
import { MarkIcon, type MarkKind } from "./Mark.tsx";
import type { Counted } from "./useCounted.ts";

function Column({ kind, name }: { readonly kind: MarkKind; readonly name: string }) {
  return (
    <th scope="col">
      <MarkIcon kind={kind} />
      {name}
    </th>
  );
}

function Row({ counted: { found, better }, party }: { readonly counted: Counted; readonly party: PartyId }) {
  const gain = better?.gains[party] ?? 0;
  return (
    <tr>
      <th scope="row">
        <Party party={party} short />
      </th>
      <td class="numbers">{plain(found.noText[party] ?? 0)}</td>
      <td class="numbers">
        <b>{plain(found.came[party] ?? 0)}</b>
      </td>
      {better && (
        <td class="numbers">
          {plain(better.values[party] ?? 0)}{" "}
          <small class={gain === 0 ? "as-much" : ""}>{gain === 0 ? "±0" : signed(gain)}</small>
        </td>
      )}
      {found.history && <td class="numbers">{plain(found.history[party] ?? 0)}</td>}
    </tr>
  );
}

/** The marks of the picture in numbers, for every party whom the table concerns. */
export function Values({ counted }: { readonly counted: Counted }) {
  const { ui } = useTable();
  const words = ui.packages;
  const { found, better } = counted;
  const others = found.parties.filter((party) => !found.members.includes(party));
  const columns = 3 + Number(better !== null) + Number(found.history !== null);
  const rows = (parties: readonly PartyId[]) =>
    parties.map((party) => <Row key={party} counted={counted} party={party} />);
  return (
    <Wide label={words.values}>
      <table class="figures packages-values">
        <caption class="hidden-text">{words.values}</caption>
        <thead>
          <tr>
            <th scope="col">{words.party}</th>
            <Column kind="noText" name={words.noText} />
            <Column kind="match" name={words.match} />
            {better && <Column kind="within" name={words.within} />}
            {found.history && <Column kind="history" name={words.inHistory} />}
          </tr>
        </thead>
        <tbody>{rows(found.members)}</tbody>
        {others.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={columns} class="packages-others">
                {words.others}
              </th>
            </tr>
            {rows(others)}
          </tbody>
        )}
      </table>
    </Wide>
  );
}
