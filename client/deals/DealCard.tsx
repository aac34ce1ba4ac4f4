import { useState } from "preact/hooks";
import { type Deal, numberOf, type Undertaking } from "../../shared/model/deal.ts";
import { OthersCard } from "../hand/OthersCard.tsx";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Act } from "../ui/Act.tsx";
import { Icon } from "../ui/Icon.tsx";
import { say } from "../ui/notice.ts";
import { DealComposer } from "./DealComposer.tsx";
import { CountsIf, FavourFolded } from "./FavourAbout.tsx";
import { OfferWorthLine } from "./OfferWorthLine.tsx";
import { PromiseTag, StatusTag } from "./StateTags.tsx";

interface PromiseProps {
  readonly deal: Deal;
  readonly index: number;
  readonly one: Undertaking;
}

/** What a promise means in numbers: a favour's worth to the viewer, what a payment takes and gives. */
function PromiseWorth({ one: { seat, pledge } }: { readonly one: Undertaking }) {
  const { view, ui } = useTable();
  const you = view.own?.seat;
  if (pledge.kind === "capital")
    return <p class="caption">{ui.deals.transfer(view.scenario.rules.transfer)}</p>;
  if (pledge.kind !== "favour") return null;
  const favour = view.scenario.favours[pledge.favour];
  const points =
    seat === you ? favour?.worth?.given : pledge.to === you ? favour?.worth?.received : undefined;
  if (!favour) return null;
  return (
    <p class="caption" title={favour.text}>
      {points !== undefined && ui.deals.favourWorth(signed(points))}
      {seat === you && ` ${ui.deals.favourPrice(favour.price)}`}
    </p>
  );
}

/** What a promised favour hangs on, and, as long as it can be declined, what it would bring about. */
function FavourPromised({
  one: { seat, pledge },
  open,
}: Pick<PromiseProps, "one"> & { readonly open: boolean }) {
  if (pledge.kind !== "favour") return null;
  const given = { favour: pledge.favour, from: seat, to: pledge.to };
  return (
    <>
      <CountsIf {...given} />
      {open && <FavourFolded {...given} />}
    </>
  );
}

/** One promise, with its state; at the end the other parties judge words. */
function Promised({ deal, index, one }: PromiseProps) {
  const { view, text, names, ui } = useTable();
  const verdicts = view.public.clock.step.kind === "verdicts";
  const judges =
    verdicts && one.pledge.kind === "word" && one.seat !== view.own?.seat && one.outcome === "open";
  const mine = one.verdicts[view.own?.seat ?? ""];
  return (
    <li>
      <p>{text.promise(one, names, deal.round)}</p>
      <PromiseWorth one={one} />
      <FavourPromised one={one} open={deal.status === "offered"} />
      {one.pledge.kind === "card" && <OthersCard seat={one.seat} id={one.pledge.card} />}
      {deal.status === "inForce" && <PromiseTag one={one} />}
      {one.held && (
        <span class="tag tone-reserve">
          <Icon name="hourglass" size="s" />
          {ui.deals.held}
        </span>
      )}
      {judges && (
        <span class="button-row">
          {(["kept", "broken"] as const).map((verdict) => (
            <Act
              key={verdict}
              small
              pressed={mine === verdict}
              intent={{ kind: "judgeWord", deal: deal.id, index, verdict }}
            >
              {ui.deals.judge[verdict]}
            </Act>
          ))}
        </span>
      )}
    </li>
  );
}

/** What each party gives, side by side. */
export function Undertakings({ deal }: { readonly deal: Deal }) {
  const { names, ui } = useTable();
  // The viewer's own side comes first, as where offers are made.
  const parties = [...deal.parties].sort((a, b) => Number(b === names.you) - Number(a === names.you));
  return (
    <div class="undertakings">
      {parties.map((party) => {
        const given = deal.undertakings.flatMap((one, index) => (one.seat === party ? [{ one, index }] : []));
        return (
          <div key={party}>
            <h3>{party === names.you ? ui.deals.youGive : ui.deals.gives(names.within(party))}</h3>
            {given.length === 0 ? (
              <p class="caption">{ui.deals.nothing}</p>
            ) : (
              <ul>
                {given.map(({ one, index }) => (
                  <Promised key={index} deal={deal} index={index} one={one} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Answers({ deal, seat }: { readonly deal: Deal; readonly seat: string }) {
  const { names, ui } = useTable();
  const [countering, setCountering] = useState(false);
  const from = names.within(deal.proposer);
  const others = deal.parties.filter((party) => party !== seat);
  return (
    <footer {...at("answerOffer", !deal.accepted.includes(seat))}>
      {!deal.accepted.includes(seat) && (
        <Act
          small
          kind="primary"
          intent={{ kind: "acceptDeal", deal: deal.id }}
          onDone={() => say(ui.deals.accepted(deal.accepted.length + 1 < deal.parties.length), "handshake")}
          label={ui.deals.acceptLong(from)}
        >
          {ui.deals.accept}
        </Act>
      )}
      {deal.proposer !== seat && (
        <button
          type="button"
          class="button button-secondary button-small"
          aria-label={ui.deals.counterLong(from)}
          onClick={() => setCountering(true)}
        >
          {ui.deals.counter}
        </button>
      )}
      <Act
        small
        intent={{ kind: "declineDeal", deal: deal.id }}
        label={deal.proposer === seat ? ui.deals.withdrawLong : ui.deals.declineLong(from)}
      >
        {deal.proposer === seat ? ui.deals.withdraw : ui.deals.decline}
      </Act>
      {countering && <DealComposer with={others} counterTo={deal} onClose={() => setCountering(false)} />}
    </footer>
  );
}

/** The offers that this one answers, the latest first, each as it was worded. */
function Chain({ deal }: { readonly deal: Deal }) {
  const { names, ui } = useTable();
  const earlier = names.deal(deal.counterTo ?? "");
  if (earlier === null) return null;
  return (
    <details class="chain">
      <summary>{ui.deals.answers(names.within(earlier.proposer))}</summary>
      <Undertakings deal={earlier} />
      <Chain deal={earlier} />
    </details>
  );
}

/** Whether its terms are shown; whoever reads it can open and close them. */
interface Fold {
  readonly open: boolean;
  readonly toggle: () => void;
}

function FoldableTitle({ title, fold }: { readonly title: string; readonly fold: Fold | undefined }) {
  if (fold === undefined) return <b>{title}</b>;
  return (
    <button type="button" class="deal-fold" aria-expanded={fold.open} onClick={fold.toggle}>
      <Icon name={fold.open ? "chevd" : "chev"} size="s" />
      <b>{title}</b>
    </button>
  );
}

/** What an offer or a deal says, and what can be answered. */
function Terms({ deal }: { readonly deal: Deal }) {
  const { view, names, ui } = useTable();
  const seat = view.own?.seat;
  return (
    <>
      <Undertakings deal={deal} />
      {deal.status === "offered" && <OfferWorthLine promises={deal.undertakings} />}
      <p class="terms">
        {ui.deals.round(names.round(deal.round), deal.id in view.public.leaked)}
        {deal.counterTo !== null && ` ${ui.deals.isCounter}`}
        {deal.status === "offered" && ` ${ui.deals.ifBroken(view.scenario.rules)}`}
        {deal.status === "offered" && deal.parties.length > 2 && (
          <> {ui.deals.acceptedBy(deal.accepted.map(names.within).join(", "))}</>
        )}
      </p>
      <Chain deal={deal} />
      {deal.status === "offered" && seat !== undefined && <Answers deal={deal} seat={seat} />}
    </>
  );
}

/** An offer or a deal. */
export function DealCard({ deal, fold }: { readonly deal: Deal; readonly fold?: Fold }) {
  const { view, names, ui } = useTable();
  const seat = view.own?.seat;
  // After the end nothing is in force any more: each promise says what came of it.
  const isSettled = deal.status === "inForce" && view.public.opened !== null;
  const number = numberOf(deal.id);
  const others = deal.parties
    .filter((party) => party !== seat)
    .map(names.short)
    .join(", ");
  const title = deal.status === "inForce" ? ui.deals.deal(others, number) : ui.deals.offer(others, number);
  return (
    <article class={`deal deal-${deal.status}`} aria-label={title}>
      <header>
        <FoldableTitle title={title} fold={fold} />
        {!isSettled && <StatusTag deal={deal} />}
      </header>
      {(fold?.open ?? true) && <Terms deal={deal} />}
    </article>
  );
}
