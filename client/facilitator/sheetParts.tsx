import type { Commitment } from "../../shared/model/state.ts";
import type { OwnView } from "../../shared/model/view.ts";
import { PromiseTag } from "../deals/StateTags.tsx";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { Prose } from "../ui/Prose.tsx";

interface Props {
  readonly own: OwnView;
}

/** Where a card is aimed, in words. */
function useAim(): (commitment: Commitment | undefined) => string {
  const { names } = useTable();
  return (commitment) => {
    const { seat, issue } = commitment?.target ?? {};
    return seat === undefined ? (issue === undefined ? "" : names.issue(issue)) : names.within(seat);
  };
}

/** The hand, with what is committed. */
export function Cards({ own }: Props) {
  const { view, names, ui } = useTable();
  const aim = useAim();
  if (view.scenario.rules.cardsPerRound === 0) return null;
  return (
    <>
      <h3 class="label">{ui.facilitator.cards}</h3>
      {own.hand.length === 0 && <p class="caption">{ui.facilitator.noCards}</p>}
      <ul class="sheet-cards">
        {own.hand.map((card) => {
          const commitment = own.commitments.find((one) => one.card === card);
          return (
            <li key={card}>
              <span title={own.cards[card]?.text}>
                {ui.facilitator.target(names.card(card), aim(commitment))}
              </span>
              <span class="numbers" title={ui.hand.costs(own.cards[card]?.price ?? 0)}>
                {own.cards[card]?.price}
              </span>
              {commitment && (
                <span class="tag tone-agree">
                  <Icon name="check" size="s" /> {ui.hand.committed}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What it scores for, and whether that holds as things stand. */
export function Objectives({ own }: Props) {
  const { names, ui } = useTable();
  if (own.objectives.length === 0) return null;
  return (
    <>
      <h3 class="label">{ui.facilitator.objectives}</h3>
      <ul class="sheet-aims">
        {own.objectives.map(({ objective, met }) => (
          <li key={objective}>
            <span class={`tone-${met === true ? "agree" : "none"}`}>
              <Icon name={met === true ? "check" : met === null ? "help" : "circle"} size="s" />
              <span class="hidden-text">
                {ui.objectives.states[met === null ? "unknown" : met ? "met" : "unmet"]}:
              </span>
            </span>
            {names.objective(objective)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it has promised in deals that are in force. */
export function Promises({ own }: Props) {
  const { names, text, ui } = useTable();
  const promised = Object.values(own.deals).flatMap((deal) =>
    deal.status === "inForce"
      ? deal.undertakings.flatMap((one, index) => (one.seat === own.seat ? [{ deal, one, index }] : []))
      : [],
  );
  if (promised.length === 0) return null;
  return (
    <>
      <h3 class="label">{ui.facilitator.promises}</h3>
      <ul class="sheet-promises">
        {promised.map(({ deal, one, index }) => (
          <li key={`${deal.id}-${index}`}>
            <span>{text.promise(one, names, deal.round)}</span> <PromiseTag one={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Its word in advance. */
export function Standing({ own }: Props) {
  const { names, ui } = useTable();
  const named = Object.entries(own.standing);
  if (named.length === 0) return null;
  return (
    <>
      <h3 class="label">{ui.facilitator.instructions}</h3>
      <ul>
        {named.map(([issue, what]) => (
          <li key={issue}>
            {names.issue(issue)}: {ui.stances[what]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it alone was told about events. */
export function Cables({ own }: Props) {
  const { names, ui } = useTable();
  if (own.cables.length === 0) return null;
  return (
    <details>
      <summary>{ui.facilitator.cables(own.cables.length)}</summary>
      {own.cables.map(({ event, text }) => (
        <section key={event}>
          <h3 class="label">{names.event(event)}</h3>
          <Prose text={text} />
        </section>
      ))}
    </details>
  );
}

/** The brief that the delegation alone has. */
export function Papers({ own }: Props) {
  const { view, ui } = useTable();
  const brief = view.scenario.seats[own.seat]?.brief.confidential ?? null;
  if (brief === null) return null;
  return (
    <details>
      <summary>{ui.facilitator.confidential}</summary>
      <Prose text={brief} />
    </details>
  );
}
