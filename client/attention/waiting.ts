import { PLENARY } from "../../shared/model/channel.ts";
import type { ChannelId, SeatId } from "../../shared/model/ids.ts";
import { kindOfChannel } from "../../shared/model/press.ts";
import type { TaskKind } from "../../shared/model/task.ts";
import type { View } from "../../shared/model/view.ts";
import { offersToAnswer, whatNow } from "../play/whatNow.ts";
import { channelsRead, isMine, messagesIn, unreadIn } from "../talks/unread.ts";

/** Something that waits for the reader. The same key is the same thing. */
export interface Waiting {
  readonly key: string;
  readonly what: "task" | "offer" | "message";
  readonly task: TaskKind;
  /** Who offered or spoke; null: nobody, or who runs the session. */
  readonly from: SeatId | null;
  readonly channel: ChannelId | null;
}

/** Tasks that ask nothing of the viewer. */
const QUIET: readonly TaskKind[] = [
  ...([
    "paused",
    "wait",
    "watch",
    "oversee",
    "ready",
    "another",
    "committed",
    "noCards",
    "answered",
    "nothingAsked",
  ] as const),
  ...(["otherMaintains", "stanceTaken", "calling", "consulted", "witness"] as const),
  // Offers are told of one by one.
  "answerOffer",
];
/** What is to do in the Talks anyway, whichever of it comes first. */
const TALKING: readonly TaskKind[] = ["talk", "motion"];

function tasksOf(view: View): readonly Waiting[] {
  const { kind } = whatNow(view);
  if (QUIET.includes(kind) || view.public.clock.step.kind === "lobby") return [];
  const { stepNumber } = view.public.clock;
  const key = `task ${stepNumber} ${TALKING.includes(kind) ? "talks" : kind}`;
  return [{ key, what: "task", task: kind, from: null, channel: null }];
}

/** The facilitator reads along everywhere, and is spoken to on a delegation's own line alone. */
const speaksToViewer = (view: View, channel: ChannelId): boolean =>
  view.own !== null || (view.all !== null && kindOfChannel(channel) === "facilitator");

function messagesOf(view: View): readonly Waiting[] {
  const channels = [PLENARY, ...Object.keys(channelsRead(view))];
  return channels.flatMap((channel): readonly Waiting[] => {
    if (!speaksToViewer(view, channel) || unreadIn(view, channel) === 0) return [];
    const messages = messagesIn(view, channel);
    const last = messages.findLast((message) => !isMine(view, message));
    const key = `message ${channel} ${messages.length}`;
    return [{ key, what: "message", task: "talk", from: last?.seat ?? null, channel }];
  });
}

/** Everything that waits for the viewer, the most pressing last. */
export const waitingFor = (view: View): readonly Waiting[] => [
  ...messagesOf(view),
  ...tasksOf(view),
  ...offersToAnswer(view).map(
    ({ id, proposer }): Waiting => ({
      key: `offer ${id}`,
      what: "offer",
      task: "answerOffer",
      from: proposer,
      channel: null,
    }),
  ),
];
