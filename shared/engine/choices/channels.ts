import { channelOf, delegationOf, facilitatorOf, PLENARY } from "../../model/channel.ts";
import type { ChannelId, SeatId } from "../../model/ids.ts";
import type { View } from "../../model/view.ts";

/** Plenary, the delegation's own, the facilitator's, and one with each other seat. */
export function channelsToTalkIn(view: View, seat: SeatId): readonly ChannelId[] {
  if (view.public.clock.step.kind === "over") return [];
  const others = Object.keys(view.scenario.seats).filter((other) => other !== seat);
  return [
    PLENARY,
    delegationOf(seat),
    facilitatorOf(seat),
    ...others.map((other) => channelOf([seat, other])),
  ];
}
