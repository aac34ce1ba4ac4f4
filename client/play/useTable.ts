import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { View } from "../../shared/model/view.ts";
import type { Language } from "../../shared/text/language.ts";
import { type Names, namesOf } from "../../shared/text/names.ts";
import type { Me, Session } from "../session/session.ts";
import { language } from "../text.ts";

/** The session that a page belongs to. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("outside of a match");
  return session;
}

export interface Table {
  readonly view: View;
  readonly me: Me;
  readonly names: Names;
  readonly text: Language;
  readonly ui: Language["ui"];
  readonly session: Session;
}

/** What a panel is drawn from: the viewer's view, and names for what is in it. */
export function useTable(): Table {
  const session = useSession();
  const [view, me] = [session.view.value, session.me.value];
  if (view === null || me === null) throw new Error("before the match is known");
  const text = language.value;
  const names = namesOf(view, session.words.value, text);
  return { view, me, names, text, ui: text.ui, session };
}
