import type { View } from "../../shared/model/view.ts";

/** Political capital that the viewer could still spend after paying a price. */
export const capitalLeft = ({ own }: View, price: number): number =>
  Math.max(0, (own?.available ?? 0) - price);
