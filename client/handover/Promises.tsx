import type { Handover, OpenPromise } from "../../shared/engine/handover/index.ts";
import { useTable } from "../play/useTable.ts";

function List({ list, none }: { readonly list: readonly OpenPromise[]; readonly none: string }) {
  const { view, text, names, ui } = useTable();
  if (list.length === 0) return <p class="caption">{none}</p>;
  return (
    <ul class="plain-list">
      {list.map(({ deal, round, parties, promise, due }, i) => (
        // A deal's promises keep their order.
        <li key={`${deal}-${i}`}>
          {text.promise(promise, names, round)}{" "}
          <span class="caption">
            {promise.seat === view.own?.seat
              ? parties
                  .filter((party) => party !== promise.seat)
                  .map(names.party)
                  .join(", ")
              : names.party(promise.seat)}
            ; {due === null ? ui.handover.noDue : ui.handover.due(names.round(due))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the seat owes, what it is owed, and which offers are open. */
export function Promises({ handover }: { readonly handover: Handover }) {
  const { view, text, names, ui } = useTable();
  const { owing, owed, promises, offers } = handover;
  const deals = view.own?.deals ?? {};
  const open = [...offers.toAnswer, ...offers.waiting].flatMap((id) => deals[id] ?? []);
  return (
    <>
      <h3 class="heading-3">{ui.handover.owing}</h3>
      <List list={owing} none={ui.handover.nothingOwing} />
      <h3 class="heading-3">{ui.handover.owed}</h3>
      <List list={owed} none={ui.handover.nothingOwed} />
      <p class="caption">{ui.handover.record(promises.kept, promises.broken)}</p>
      <h3 class="heading-3">{ui.handover.offers}</h3>
      {open.length === 0 && <p class="caption">{ui.handover.noOffers}</p>}
      <ul class="plain-list">
        {open.map(({ id, round, proposer, parties, undertakings }) => (
          <li key={id}>
            <b>
              {offers.toAnswer.includes(id)
                ? ui.handover.offerFrom(names.within(proposer))
                : ui.handover.offerTo(
                    parties
                      .filter((party) => party !== handover.seat)
                      .map(names.within)
                      .join(", "),
                  )}
            </b>
            {undertakings.map((one, i) => (
              // An offer's promises keep their order.
              <p key={`${id}-${i}`} class="caption">
                {names.party(one.seat)}: {text.promise(one, names, round)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
