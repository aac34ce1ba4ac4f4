import { useMemo } from "preact/hooks";
import { SessionContext } from "../play/useTable.ts";
import { stayConnected } from "../session/connection.ts";
import { createSession, type Session } from "../session/session.ts";
import { TryPage } from "../try/TryPage.tsx";
import { Notice } from "../ui/Notice.tsx";
import { CreatePage } from "./CreatePage.tsx";
import { JoinPage } from "./JoinPage.tsx";
import { LandingPage } from "./LandingPage.tsx";
import { MatchPage } from "./MatchPage.tsx";
import { route } from "./route.ts";

/** The page of one match, for whoever holds the token. Another token is another page. */
function Match({ token, projector }: { readonly token: string; readonly projector: boolean }) {
  const session = useMemo(() => {
    const made = createSession();
    void stayConnected(token, made.receiver);
    return made.session;
  }, [token]);
  return <MatchOf session={session} projector={projector} />;
}

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

export function App() {
  const now = route.value;
  switch (now.page) {
    case "match":
      return <Match key={now.token} token={now.token} projector={now.projector} />;
    case "create":
      return <CreatePage />;
    case "try":
      return <TryPage />;
    case "join":
      return <JoinPage code={now.code} />;
    default:
      return <LandingPage />;
  }
}
