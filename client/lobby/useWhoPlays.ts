import { useTable } from "../play/useTable.ts";

/** Who plays a seat, in words. */
export function useWhoPlays(): (seat: string) => string {
  const { view, names, ui, session } = useTable();
  return (seat) => {
    const people = Object.entries(view.public.people)
      .filter(([, person]) => person.seat === seat)
      .map(([person]) => {
        const here = session.present.value.includes(person);
        return `${names.person(person) || ui.lobby.somebody}${here ? "" : `, ${ui.lobby.away}`}`;
      });
    const bot = view.public.seats[seat]?.bot ? [ui.lobby.bot] : [];
    return [...bot, ...people].join("; ") || ui.lobby.empty;
  };
}
