import type { Event } from "../events/index.ts";
import type { PartyId } from "../model/ids.ts";

/** The party whose deed an event is, or whom alone it befalls; null: nobody's, or several parties'. */
export function actorOf(event: Event): PartyId | null {
  switch (event.kind) {
    case "messageSent":
      return event.message.seat;
    case "dealOffered":
      return event.deal.proposer;
    case "motionTabled":
      return event.motion.mover;
    case "breakAnnounced":
      return event.announcement.seat;
    case "favourGiven":
      return event.from;
    default:
      if ("seat" in event) return event.seat;
      return "party" in event ? event.party : null;
  }
}
