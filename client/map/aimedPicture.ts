import type { Aiming } from "../hand/aiming.ts";
import type { Picture } from "./picture.ts";

/** Whether a card is about to be played at a delegation, which the map can point out. */
export const isAimedAtSeats = (aiming: Aiming | null): aiming is Aiming =>
  aiming?.targets.some(({ seat }) => seat !== undefined) ?? false;

/** The picture while a card is aimed: only what it may be aimed at can be picked; that is ringed, or once it is aimed, only its target. */
export function aimedPicture(picture: Picture, aiming: Aiming | null): Picture {
  if (!isAimedAtSeats(aiming)) return picture;
  const targets = aiming.targets.map(({ seat }) => seat);
  const isRinged = (seat: string) => (aiming.at === "" ? targets.includes(seat) : seat === aiming.at);
  return {
    ...picture,
    selectable: picture.selectable.filter((seat) => targets.includes(seat)),
    tokens: picture.tokens.map((token) => ({ ...token, active: isRinged(token.seat) })),
  };
}
