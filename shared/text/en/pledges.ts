import type { Bounds, Pledge } from "../../model/deal.ts";
import type { Names } from "../names.ts";
import { listed, whom } from "./lists.ts";

function bounds(issue: string, { atLeast, atMost }: Bounds, names: Names): string {
  const option = (id: string) => `“${names.option(issue, id)}”`;
  const name = names.issue(issue);
  if (atLeast !== null && atMost !== null)
    return atLeast === atMost
      ? `${name} to ${option(atLeast)}`
      : `${name} to ${option(atLeast)} up to ${option(atMost)}`;
  if (atLeast !== null) return `${name} to ${option(atLeast)} or more`;
  return atMost === null ? `${name} to anything` : `${name} to ${option(atMost)} or less`;
}

function stance(pledge: Extract<Pledge, { kind: "stance" }>, names: Names): string {
  const on = listed(Object.entries(pledge.on).map(([issue, limits]) => bounds(issue, limits, names)));
  const verb = pledge.promise === "keep" ? "Keep silence" : "Break silence";
  const readings = pledge.readings ? ", and on readings of the whole text" : "";
  return `${verb} on motions that set ${on}${readings}, until the end of “${names.round(pledge.until)}”`;
}

/** What is promised, as a line of a deal. */
export function pledgeText(pledge: Pledge, names: Names): string {
  switch (pledge.kind) {
    case "favour": {
      const when = pledge.by === null ? "at once" : `by the end of “${names.round(pledge.by)}”`;
      return `${names.favour(pledge.favour)}, for ${whom(pledge.to, names)}, ${when}`;
    }
    case "stance":
      return stance(pledge, names);
    case "card":
      return `${pledge.promise === "play" ? "Play" : "Do not play"} the card “${names.card(pledge.card)}” until the end of “${names.round(pledge.until)}”`;
    case "capital":
      return `Pay political capital to ${whom(pledge.to, names)}, at once`;
    case "word":
      return `“${names.words(pledge.words) ?? "(deleted)"}”`;
  }
}
