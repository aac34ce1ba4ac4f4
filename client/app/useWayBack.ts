import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isOver } from "../../shared/model/step.ts";
import { namesOf } from "../../shared/text/names.ts";
import type { Session } from "../session/session.ts";
import { language } from "../text.ts";
import { forgetWay, keepWay, type WayBack } from "./waysBack.ts";

/** What to keep of a match to go back to it; null while it is not known. */
export function wayTo(token: string, { code, me, view }: Session): WayBack | null {
  if (code.value === null || me.value === null || view.value === null) return null;
  const { role, seat } = me.value;
  const { scenario, public: open } = view.value;
  const name = seat === null ? null : namesOf(view.value, {}, language.value).within(seat);
  return { token, code: code.value, title: scenario.title, role, seat: name, over: isOver(open.clock.step) };
}

/**
 * Keeps the way back to the match for the first page, for whoever closes this one; a link that leads nowhere has none.
 * The view for the front of a room is nobody's match.
 */
export function useWayBack(token: string, session: Session, projector: boolean): void {
  useEffect(() => {
    if (projector) return;
    let before = "";
    const stop = effect(() => {
      if (session.status.value === "refused") forgetWay(token);
      const way = wayTo(token, session);
      // Most of what happens in a match changes nothing of it.
      if (way === null || JSON.stringify(way) === before) return;
      before = JSON.stringify(way);
      keepWay(way);
    });
    // A page that stood open for days was last open now.
    const leave = () => {
      const way = session.status.peek() === "refused" ? null : wayTo(token, session);
      if (way !== null) keepWay(way);
    };
    addEventListener("pagehide", leave);
    return () => {
      stop();
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [token, session, projector]);
}
