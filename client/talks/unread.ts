import { PLENARY } from "../../shared/model/channel.ts";
import type { ChannelId, SeatId } from "../../shared/model/ids.ts";
import { papersOf } from "../../shared/model/papers.ts";
import type { Message } from "../../shared/model/state.ts";
import type { View } from "../../shared/model/view.ts";
import { lastLook } from "../looked/looked.ts";
import { offersToAnswer } from "../play/whatNow.ts";

/** A channel as a panel that is looked at; what is seen of it is how many messages there were. */
export const panelOf = (channel: ChannelId): string => `talk ${channel}`;

/** Every channel that the viewer reads beside the plenary: a seat its own, the facilitator all. */
export const channelsRead = (view: View): Readonly<Record<ChannelId, readonly Message[]>> =>
  Object.assign({}, ...Object.values(papersOf(view)).map(({ channels }) => channels));

export const messagesIn = (view: View, channel: ChannelId): readonly Message[] =>
  channel === PLENARY ? view.public.plenary : (channelsRead(view)[channel] ?? []);

/** Whether it was said by the viewer's own delegation, or by the facilitator who looks. */
export const isMine = ({ own, viewer }: View, { seat }: Message): boolean =>
  seat === null ? viewer.kind === "facilitator" : seat === own?.seat;

/** Messages of others that came after so many. */
const othersAfter = (view: View, channel: ChannelId, count: number): readonly Message[] =>
  messagesIn(view, channel)
    .slice(count)
    .filter((message) => !isMine(view, message));

/** Messages of others that have not been on the screen. */
export const unreadIn = (view: View, channel: ChannelId): number =>
  othersAfter(view, channel, Number(lastLook(panelOf(channel))?.count ?? 0)).length;

export const unreadInAll = (view: View): number =>
  [PLENARY, ...Object.keys(channelsRead(view))].reduce((sum, channel) => sum + unreadIn(view, channel), 0);

/** Offers that wait for the viewer's answer, made among these others and nobody else. */
export const offersAmong = (view: View, others: readonly SeatId[]): number =>
  offersToAnswer(view).filter(
    ({ parties }) => parties.length === others.length + 1 && others.every((one) => parties.includes(one)),
  ).length;

/** Everything in the talks and the ledger that waits to be read or answered. */
export const waitingInTalks = (view: View): number => unreadInAll(view) + offersToAnswer(view).length;
