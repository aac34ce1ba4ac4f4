import { PLENARY } from "../../model/channel.ts";
import type { ChannelId, Package } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import type { Phrase } from "../../model/phrase.ts";
import { isOpenNow, kindOfChannel } from "../../model/press.ts";
import { secondersNeeded } from "../../model/secondersNeeded.ts";
import type { Message } from "../../model/state.ts";
import { issuesOnAgenda } from "../../rules/checks/packages.ts";
import type { Intent } from "../../rules/index.ts";
import { backedToday } from "../council/backed.ts";
import { objectionTo } from "../council/stances.ts";
import type { Mind } from "../mind.ts";
import { motionsSeen } from "../others/others.ts";
import { pointsOf } from "../worth/aspiration.ts";
import { gainOf } from "../worth/gain.ts";
import { isMember } from "../worth/worth.ts";
import { aboutDeals, pairWith, type Saying } from "./aboutDeals.ts";
import { isAnswer } from "./questions.ts";

function spoken({ view, own, seat }: Mind): readonly (Message & { readonly channel: ChannelId })[] {
  const channels = { ...own.channels, [PLENARY]: view.public.plenary };
  return Object.entries(channels).flatMap(([channel, messages]) =>
    messages.filter((one) => one.seat === seat).map((one) => ({ ...one, channel })),
  );
}

/** In a word what was said, so that it is not said again: what is said of a clause of an offer is said once in a match, to whomever. */
const gistOf = (channel: ChannelId, { id, issue, option, seat, motion, deal }: Phrase): string =>
  deal !== undefined && issue !== undefined
    ? [id, issue, option].join(" ")
    : [channel, id, issue, option, seat, motion, deal].join(" ");

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

/** Points below zero at which it says so of another's motion, if it would break silence on it as things stand, or has no voice. */
const UNACCEPTABLE = -6;
/** Points above zero at which it says that it could live with it. */
const WELCOME = 2;

function doubts(mind: Mind, table: string): readonly Saying[] {
  const tabled = Object.values(mind.own.rooms[table]?.motions ?? {}).filter(
    (one) => one.status === "tabled" && one.mover !== mind.seat && one.round === mind.round,
  );
  return tabled.flatMap((one): readonly Saying[] => {
    const gain = gainOf(mind, table, one.changes);
    const hurts = clauseThat(mind, one, "hurts");
    if (
      gain < UNACCEPTABLE &&
      !isBacked(mind, table, hurts) &&
      (!isMember(mind, table, mind.seat) || objectionTo(mind, one) > 0)
    )
      return [about(one, "cannotAccept", hurts)];
    const clause = clauseThat(mind, one, "helps");
    return gain > WELCOME && !isAskedFor(mind, table, clause) ? [about(one, "canLiveWith", clause)] : [];
  });
}

/** Whether the seat itself has moved or seconded it at this meeting, beside something else. */
const isBacked = (mind: Mind, table: string, clause: Package): boolean =>
  Object.entries(clause).every(([issue, option]) => backedToday(mind, table)[issue] === option);

/** Whether the seat itself asks for it in public: then there is no need to say that it could live with it. */
const isAskedFor = (mind: Mind, table: string, clause: Package): boolean =>
  Object.entries(clause).every(
    ([issue, option]) => mind.view.public.tables[table]?.positions[mind.seat]?.[issue] === option,
  );

const about = ({ id: motion }: Motion, id: "cannotAccept" | "canLiveWith", clause: Package): Saying => ({
  channel: PLENARY,
  phrase: { id, ...clauseOf(clause), motion },
});

/** How often one hears the same in plenary before one has nothing to add to it. */
const ENOUGH = 3;

/** Whether so many have said the same to all already. */
const isHeardEnough = ({ view }: Mind, { channel, phrase: { id, issue, option } }: Saying): boolean =>
  channel === PLENARY &&
  view.public.plenary.filter(
    ({ phrase }) => phrase?.id === id && phrase.issue === issue && phrase.option === option,
  ).length >= ENOUGH;

/** A sentence or two a round, never the same one again. */
export function speak(mind: Mind): Intent | null {
  const before = spoken(mind);
  const said = new Set(before.flatMap(({ phrase, channel }) => (phrase ? [gistOf(channel, phrase)] : [])));
  // Whoever is asked much isn't silent for that.
  const unasked = before.filter((one) => one.round === mind.round && !isAnswer(one.channel, one));
  if (unasked.length >= mind.temperament.phrasesPerRound) return null;
  const { press, clock } = mind.view.public;
  const sayings = [...aboutDeals(mind), ...aboutBreaks(mind), ...aboutTexts(mind)].filter(({ channel }) =>
    isOpenNow(press, kindOfChannel(channel), clock.step),
  );
  const fresh = sayings.find(
    (one) => !said.has(gistOf(one.channel, one.phrase)) && !isHeardEnough(mind, one),
  );
  if (!fresh) return null;
  const { motion, deal } = fresh.phrase;
  const quote = motion !== undefined ? { motion } : deal !== undefined ? { deal } : null;
  return { kind: "say", channel: fresh.channel, words: null, phrase: fresh.phrase, quote };
}
