import { channelSeats, PLENARY, pairsOf } from "../../shared/model/channel.ts";
import type { ChannelId, SeatId } from "../../shared/model/ids.ts";
import { papersOf } from "../../shared/model/papers.ts";
import { roundOf } from "../../shared/model/round.ts";
import type { View } from "../../shared/model/view.ts";
import {
  type Highlight,
  type Link,
  type LinkKind,
  type Picture,
  SCALE_BAR_KM,
  type Token,
} from "./picture.ts";

/** Words that stand in the picture, in the reader's language. */
export interface PictureWords {
  readonly you: string;
  readonly bot: string;
  readonly offer: string;
  readonly deal: string;
  readonly kilometres: (count: number) => string;
  /** Places, countries and seas, by the words that the map knows them by. */
  readonly names: Readonly<Record<string, string>>;
  readonly describe: (picture: Omit<Picture, "description">) => string;
}

function tokenOf(view: View, seat: SeatId, words: PictureWords): Token {
  const { short, flags = [], places = [] } = view.scenario.seats[seat] ?? { short: seat };
  const you = view.own?.seat === seat;
  return {
    seat,
    label: short,
    note: you ? words.you : "",
    flags,
    places,
    you,
    active: false,
    readiness: readinessOf(view, seat),
  };
}

/** That somebody is waited for says something only while not everybody is. */
function readinessOf({ public: { clock, seats }, scenario }: View, seat: SeatId): Token["readiness"] {
  const waitedFor = clock.awaited.filter((one) => seats[one]?.ready === false);
  if (waitedFor.length === Object.keys(scenario.seats).length) return null;
  if (waitedFor.includes(seat)) return "awaited";
  return clock.awaited.includes(seat) ? "ready" : null;
}

/** Pairs that talked: in this round's channels that the viewer reads, and meetings of others that are known. */
function talking(view: View): readonly string[] {
  const round = roundOf(view.public.clock.step);
  const mine = Object.values(papersOf(view)).flatMap(({ seat, channels }) =>
    Object.entries(channels).flatMap(([id, messages]) => {
      const seats = id === PLENARY ? [] : (channelSeats(view.scenario, id as ChannelId) ?? []);
      const now = messages.some((message) => message.round === round);
      return now ? pairsOf(seats).filter((pair) => pair.split("+").includes(seat)) : [];
    }),
  );
  const known = view.public.metBefore.filter((met) => met.round === round).flatMap(({ pairs }) => pairs);
  return [...mine, ...known];
}

/** Pairs of parties of the deals that the viewer may know, by their state. */
function dealing(view: View, status: "offered" | "inForce"): readonly string[] {
  const { opened } = view.public;
  const read = opened === null ? Object.values(papersOf(view)).map(({ deals }) => deals) : [opened.deals];
  const deals = read.flatMap((one) => Object.values(one));
  return deals.filter((deal) => deal.status === status).flatMap(({ parties }) => pairsOf(parties));
}

/** One line for each pair: the strongest of what joins it. The strongest come last. */
function linksOf(view: View, words: PictureWords): readonly Link[] {
  const strongest = new Map<string, LinkKind>();
  for (const pair of talking(view)) strongest.set(pair, "talk");
  for (const pair of dealing(view, "inForce")) strongest.set(pair, "deal");
  for (const pair of dealing(view, "offered")) strongest.set(pair, "offer");
  const labels = { talk: "", offer: words.offer, deal: words.deal };
  const links = [...strongest].map(([pair, kind]): Link => {
    const [from = "", to = ""] = pair.split("+");
    return { from, to, kind, label: labels[kind] };
  });
  const order: readonly LinkKind[] = ["talk", "offer", "deal"];
  return links.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The round says in its reader's language where it is held; the map finds that under its own word. */
function highlightOf(view: View, { names }: PictureWords): Highlight | null {
  const round = roundOf(view.public.clock.step);
  const known = round === null ? undefined : view.scenario.rounds[round];
  if (!known) return null;
  const place = Object.keys(names).find((one) => names[one] === known.place) ?? known.place;
  return { place, lines: [names[place] ?? known.place, known.date] };
}

/** The track of occupied territory, in tenths of a per cent. */
function frontOf(view: View): Picture["front"] {
  const { war, tracks } = view.scenario;
  if (!war) return null;
  const tenths = tracks[war.front]?.decimals === 1 ? 1 : 10;
  return { occupied: (view.public.tracks[war.front]?.value ?? 0) * tenths };
}

/** What the map shows of a match, from what the viewer knows and nothing else. */
export function pictureOf(view: View, words: PictureWords): Picture {
  const seats = Object.keys(view.scenario.seats);
  const picture = {
    tokens: seats.map((seat) => tokenOf(view, seat, words)),
    links: linksOf(view, words),
    front: frontOf(view),
    highlight: highlightOf(view, words),
    names: words.names,
    scale: words.kilometres(SCALE_BAR_KM),
    selectable: seats.filter((seat) => seat !== view.own?.seat),
  };
  return { ...picture, description: words.describe(picture) };
}
