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
function Match({ token }: { readonly token: string }) {
  const session = useMemo(() => {
    const made = createSession();
    void stayConnected(token, made.receiver);
    return made.session;
  }, [token]);
  return <MatchOf session={session} />;
}

export const MatchOf = ({ session }: { readonly session: Session }) => (
  <SessionContext.Provider value={session}>
    <MatchPage />
    <Notice />
  </SessionContext.Provider>
);

export function App() {
  const now = route.value;
  switch (now.page) {
    case "match":
      return <Match key={now.token} token={now.token} />;
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
