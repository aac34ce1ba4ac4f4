import type { EventOf } from "../events/index.ts";
import type { Names } from "./names.ts";

/** Whether an offer ended because who ends it answered it with another: of that, the other offer tells. */
export const isCountered = ({ deal, seat, status }: EventOf<"dealEnded">, names: Names): boolean =>
  status === "declined" && names.counter(deal)?.proposer === seat;
