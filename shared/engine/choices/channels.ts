import { channelOf, delegationOf, facilitatorOf, PLENARY } from "../../model/channel.ts";
import type { ChannelId, SeatId } from "../../model/ids.ts";
import { isOpenNow, kindOfChannel } from "../../model/press.ts";
import { hasFacilitator } from "../../model/role.ts";
import type { View } from "../../model/view.ts";

/** Plenary, the delegation's own, the facilitator's if there is one, and one with each other seat: those that exist in this phase. */
export function channelsToTalkIn(view: View, seat: SeatId): readonly ChannelId[] {
  const { press, clock } = view.public;
  if (clock.step.kind === "over") return [];
  const others = Object.keys(view.scenario.seats).filter((other) => other !== seat);
  const all = [
    PLENARY,
    delegationOf(seat),
    facilitatorOf(seat),
    ...others.map((other) => channelOf([seat, other])),
  ];
  const answered = hasFacilitator(view.public.people);
  return all.filter(
    (channel) =>
      isOpenNow(press, kindOfChannel(channel), clock.step) && (answered || channel !== facilitatorOf(seat)),
  );
}
