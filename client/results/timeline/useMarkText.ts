import type { SeatId } from "../../../shared/model/ids.ts";
import { useTable } from "../../play/useTable.ts";
import type { Mark } from "./marks.ts";

/** What a mark stands for, in words; with the seat that it is told of, others are named and it is not. */
export function useMarkText(): (mark: Mark, of?: SeatId) => string {
  const { names, ui } = useTable();
  return (mark, of) => {
    switch (mark.kind) {
      case "talk": {
        const others = mark.channel.split("+").filter((seat) => seat !== mark.seat);
        return mark.channel.includes("+") ? ui.timeline.talk(others.map(names.short)) : ui.timeline.plenary;
      }
      case "offer":
        return ui.timeline.offer;
      case "deal":
        return ui.timeline.deal(mark.parties.filter((seat) => seat !== of).map(names.short), mark.fate);
      case "card":
        return ui.timeline.card(names.card(mark.card));
      case "break":
        return ui.timeline.broke(names.table(mark.table));
    }
  };
}
