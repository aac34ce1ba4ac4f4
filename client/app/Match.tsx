import { useMemo } from "preact/hooks";
import { SessionContext } from "../play/useTable.ts";
import { stayConnected } from "../session/connection.ts";
import { createSession, type Session } from "../session/session.ts";
import { Notice } from "../ui/Notice.tsx";
import { MatchPage } from "./MatchPage.tsx";

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

/** The page of one match, for whoever holds the token. Another token is another page. */
export function Match({ token, projector }: { readonly token: string; readonly projector: boolean }) {
  const session = useMemo(() => {
    const made = createSession();
    void stayConnected(token, made.receiver);
    return made.session;
  }, [token]);
  return <MatchOf session={session} projector={projector} />;
}
