import { later } from "../ui/later.tsx";
import { Entering } from "./Entering.tsx";
import { JoinPage } from "./JoinPage.tsx";
import { LandingPage } from "./LandingPage.tsx";
import { route } from "./route.ts";

const CreatePage = later(() => import("./CreatePage.tsx").then((part) => part.CreatePage));
const TryPage = later(() => import("../try/TryPage.tsx").then((part) => part.TryPage));
const RulesPage = later(() => import("../rules/RulesPage.tsx").then((part) => part.RulesPage));
const Match = later(() => import("./Match.tsx").then((part) => part.Match), { coming: Entering });

export function App() {
  const now = route.value;
  switch (now.page) {
    case "match":
      return <Match key={now.token} token={now.token} projector={now.projector} />;
    case "create":
      return <CreatePage />;
    case "try":
      return <TryPage />;
    case "rules":
      return <RulesPage />;
    case "join":
      return <JoinPage code={now.code} />;
    default:
      return <LandingPage />;
  }
}
