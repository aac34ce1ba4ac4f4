import { effect } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { tellAcceptances } from "../attention/acceptances.ts";
import { followSounds } from "../attention/followSounds.ts";
import { notifyWhileAway } from "../attention/notifications.ts";
import { lookAtMatch } from "../looked/looked.ts";
import { SessionContext } from "../play/useTable.ts";
import { stayConnected } from "../session/connection.ts";
import { createSession, type Session } from "../session/session.ts";
import { Notice } from "../ui/Notice.tsx";
import { MatchPage } from "./MatchPage.tsx";
import { useWayBack } from "./useWayBack.ts";

interface MatchProps {
  readonly session: Session;
  /** For the front of a room, not for a player. */
  readonly projector: boolean;
}

export const MatchOf = ({ session, projector }: MatchProps) => (
  <SessionContext.Provider value={session}>
    <MatchPage projector={projector} />
    <Notice />
  </SessionContext.Provider>
);

/** What was seen of this match before, by this person from this delegation, is seen. */
function useLooks({ code, me }: Session): void {
  useEffect(
    () =>
      effect(() => {
        if (me.value === null || code.value === null) return;
        lookAtMatch([code.value, me.value.person, me.value.seat ?? me.value.role].join(" "));
      }),
    [me],
  );
}

/** The page of one match, for whoever holds the token. Another token is another page. */
export function Match({ token, projector }: { readonly token: string; readonly projector: boolean }) {
  const session = useMemo(() => {
    const made = createSession();
    void stayConnected(token, made.receiver);
    return made.session;
  }, [token]);
  useLooks(session);
  useWayBack(token, session, projector);
  useEffect(() => notifyWhileAway(session), [session]);
  useEffect(() => followSounds(session), [session]);
  useEffect(() => tellAcceptances(session), [session]);
  return <MatchOf session={session} projector={projector} />;
}
