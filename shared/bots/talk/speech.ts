import { channelOf, PLENARY } from "../../model/channel.ts";
import type { ChannelId, Package } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import type { Phrase, StockPhrase } from "../../model/phrase.ts";
import { isOpenNow, kindOfChannel } from "../../model/press.ts";
import { secondersNeeded } from "../../model/secondersNeeded.ts";
import type { Message } from "../../model/state.ts";
import { issuesOnAgenda } from "../../rules/checks/packages.ts";
import type { Intent } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { motionsSeen } from "../others/others.ts";
import { pointsOf } from "../worth/aspiration.ts";
import { gainOf } from "../worth/gain.ts";

interface Saying {
  readonly channel: ChannelId;
  readonly phrase: StockPhrase;
}

const pairWith = (mind: Mind, seat: string): ChannelId => channelOf([mind.seat, seat]);

function spoken({ view, own, seat }: Mind): readonly (Message & { readonly channel: ChannelId })[] {
  const channels = { ...own.channels, [PLENARY]: view.public.plenary };
  return Object.entries(channels).flatMap(([channel, messages]) =>
    messages.filter((one) => one.seat === seat).map((one) => ({ ...one, channel })),
  );
}

/** In a word what was said, so that it is not said again. */
const gistOf = ({ id, issue, option, seat, motion, deal }: Phrase): string =>
  [id, issue, option, seat, motion, deal].join(" ");

/** Answers to people's offers, in the pair: a sorry or a thank you. Among bots the answer itself says as much. */
function aboutDeals(mind: Mind): readonly Saying[] {
  return Object.values(mind.own.deals)
    .filter((deal) => deal.round === mind.round && deal.parties.length === 2)
    .flatMap((deal): readonly Saying[] => {
      const other = deal.parties.find((party) => party !== mind.seat) ?? "";
      if (mind.view.public.seats[other]?.bot !== false) return [];
      const channel = pairWith(mind, other);
      const mine = deal.proposer === mind.seat;
      if (deal.status === "inForce" && mine) return [{ channel, phrase: { id: "thankYou", deal: deal.id } }];
      if (deal.status === "offered" && mine) return [{ channel, phrase: { id: "offerMade", deal: deal.id } }];
      if (deal.status === "declined" && !mine)
        return [{ channel, phrase: { id: "offerDeclined", deal: deal.id } }];
      return [];
    });
}

const clauseOf = (changes: Package): Pick<Phrase, "issue" | "option"> => {
  const [issue, option] = Object.entries(changes)[0] ?? [];
  return { issue, option };
};

/** Of a motion, the clause that matters most to the seat: the worst or the best. */
function clauseThat(mind: Mind, { table, changes }: Motion, which: "hurts" | "helps"): Package {
  const ranked = Object.entries(changes)
    .map(([issue, option]) => ({ issue, option, points: pointsOf(mind, table, { issue, option }) }))
    .sort((a, b) => (which === "hurts" ? a.points - b.points : b.points - a.points));
  return Object.fromEntries(ranked.slice(0, 1).map(({ issue, option }) => [issue, option]));
}

/** Who broke its motion is asked what it would need; after its own break it says what would do. */
function aboutBreaks(mind: Mind): readonly Saying[] {
  const motions = Object.keys(mind.own.rooms).flatMap((table) => motionsSeen(mind, table));
  return motions.filter(({ status }) => status === "broken").flatMap((one) => afterBreak(mind, one));
}

function afterBreak(mind: Mind, broken: Motion): readonly Saying[] {
  const own = broken.stances[mind.seat];
  const counter = own?.kind === "break" ? own.counter : null;
  if (counter !== null)
    return [{ channel: PLENARY, phrase: { id: "counterExplained", ...clauseOf(counter) } }];
  if (broken.mover !== mind.seat) return [];
  const clause = clauseOf(clauseThat(mind, broken, "helps"));
  return Object.entries(broken.stances)
    .filter(([party, stance]) => stance.kind === "break" && party in mind.view.scenario.seats)
    .map(
      ([party]): Saying => ({
        channel: pairWith(mind, party),
        phrase: { id: "whatWouldYouNeed", seat: party, ...clause, motion: broken.id },
      }),
    );
}

/** What it asks for most on this round's agenda, and what it could not accept of what is tabled. */
function aboutTexts(mind: Mind): readonly Saying[] {
  return Object.keys(mind.view.scenario.tables).flatMap((table) => {
    const taken = mind.view.public.tables[table]?.positions[mind.seat] ?? {};
    const asks = (issuesOnAgenda(mind.view, table) ?? [])
      .flatMap((issue) => {
        const option = taken[issue];
        return option === undefined
          ? []
          : [{ issue, option, points: pointsOf(mind, table, { issue, option }) }];
      })
      .sort((a, b) => b.points - a.points);
    const mine = motionsSeen(mind, table).filter(
      (one) => one.mover === mind.seat && one.round === mind.round,
    );
    const seek = mine
      .filter(
        (one) => one.status === "tabled" && one.seconders.length < secondersNeeded(mind.view.scenario, one),
      )
      .map((one): Saying => ({ channel: PLENARY, phrase: { id: "seekSecond", motion: one.id } }));
    const ask = asks
      .slice(0, 1)
      .map(({ issue, option }): Saying => ({ channel: PLENARY, phrase: { id: "askFor", issue, option } }));
    return [...seek, ...ask, ...doubts(mind, table)];
  });
}

/** Points below zero at which it says so of another's motion. */
const UNACCEPTABLE = -6;
/** Points above zero at which it says that it could live with it. */
const WELCOME = 2;

function doubts(mind: Mind, table: string): readonly Saying[] {
  const tabled = Object.values(mind.own.rooms[table]?.motions ?? {}).filter(
    (one) => one.status === "tabled" && one.mover !== mind.seat && one.round === mind.round,
  );
  return tabled.flatMap((one): readonly Saying[] => {
    const gain = gainOf(mind, table, one.changes);
    if (gain < UNACCEPTABLE) return [about(one, "cannotAccept", clauseThat(mind, one, "hurts"))];
    return gain > WELCOME ? [about(one, "canLiveWith", clauseThat(mind, one, "helps"))] : [];
  });
}

const about = ({ id: motion }: Motion, id: "cannotAccept" | "canLiveWith", clause: Package): Saying => ({
  channel: PLENARY,
  phrase: { id, ...clauseOf(clause), motion },
});

/** A sentence or two a round, never the same one again. */
export function speak(mind: Mind): Intent | null {
  const before = spoken(mind);
  const said = new Set(
    before.flatMap(({ phrase, channel }) => (phrase ? [`${channel} ${gistOf(phrase)}`] : [])),
  );
  if (before.filter((one) => one.round === mind.round).length >= mind.temperament.phrasesPerRound)
    return null;
  const { press, clock } = mind.view.public;
  const sayings = [...aboutDeals(mind), ...aboutBreaks(mind), ...aboutTexts(mind)].filter(({ channel }) =>
    isOpenNow(press, kindOfChannel(channel), clock.step),
  );
  const fresh = sayings.find(({ channel, phrase }) => !said.has(`${channel} ${gistOf(phrase)}`));
  if (!fresh) return null;
  const { motion, deal } = fresh.phrase;
  const quote = motion !== undefined ? { motion } : deal !== undefined ? { deal } : null;
  return { kind: "say", channel: fresh.channel, words: null, phrase: fresh.phrase, quote };
}
