import type { Better, Swap } from "../../../shared/analysis/hindsight/better.ts";
import type { Hindsight } from "../../../shared/analysis/hindsight/hindsight.ts";
import type { PartyId } from "../../../shared/model/ids.ts";
import { useTable } from "../../play/useTable.ts";
import { signed } from "../../text.ts";
import type { Counted } from "./useCounted.ts";

function Swaps({ swaps }: { readonly swaps: readonly Swap[] }) {
  const { names, ui } = useTable();
  return (
    <ul class="packages-swaps">
      {swaps.map(({ issue, from, to }) => (
        <li key={issue}>
          <b>{names.issue(issue)}</b>
          <span>{names.option(issue, to)}</span>
          <span class="caption">{ui.packages.insteadOf(names.option(issue, from))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who gains, who does not, and what it is worth to those who have no say. */
function Gains({
  found: { members, parties },
  better,
}: {
  readonly found: Hindsight;
  readonly better: Better;
}) {
  const { names, ui } = useTable();
  const gain = (party: PartyId) => better.gains[party] ?? 0;
  const told = (some: readonly PartyId[]) =>
    some.map((party) => `${names.short(party)} ${signed(gain(party))}`);
  const same = members.filter((member) => gain(member) === 0);
  const touched = parties.filter((party) => !members.includes(party) && gain(party) !== 0);
  return (
    <p>
      {ui.packages.more(told(members.filter((member) => gain(member) > 0)))}{" "}
      {same.length > 0 && `${ui.packages.same(same.map(names.short))} `}
      {touched.length > 0 && ui.packages.outside(told(touched))}
    </p>
  );
}

/** In words: what would have had to read otherwise, and for whom it would have been better. */
export function Found({ found, better }: Counted) {
  const words = useTable().ui.packages;
  const count = found.space.packages.length;
  if (better === null) return <p>{found.adopted ? words.noneBetter(count) : words.noneAcceptable(count)}</p>;
  const changed = better.swaps.length;
  return (
    <div class="packages-found">
      <p>
        {found.adopted ? words.anyBetter(better.among, count) : words.anyAcceptable(better.among, count)}{" "}
        {(found.adopted ? words.swap : words.nearDraft)(changed, better.among === 1)}
      </p>
      {changed > 0 && <Swaps swaps={better.swaps} />}
      <Gains found={found} better={better} />
    </div>
  );
}
