import type { IssueId, OptionId, PartyId, TableId } from "../../model/ids.ts";
import type { Asking, Ground } from "../../model/leaning.ts";
import type { Motion, Stance } from "../../model/motion.ts";
import { roundIndex } from "../../model/scenarioIndex.ts";
import type { Message } from "../../model/state.ts";
import type { View } from "../../model/view.ts";

/** A wording of a clause at a table, and the member that is asked about. */
export interface Asked {
  readonly table: TableId;
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly option: OptionId;
}
type About = Omit<Asked, "option">;

/** Every motion of a table that the viewer may know, in the order in which they came. */
export const motionsKnown = (view: View, table: TableId): readonly Motion[] =>
  Object.values(view.own?.rooms[table]?.motions ?? view.public.tables[table]?.motions ?? {});

/** The words that a party asks for on a clause, and how it asked for them. */
export interface Wish {
  readonly option: OptionId;
  readonly how: Asking;
  readonly round: string | null;
}

/** What a party last said about a clause in plenary, of these phrases. */
function lastPhrase(view: View, { party, issue }: About, ids: readonly string[]): Message | undefined {
  return view.public.plenary.findLast(
    ({ seat, phrase }) =>
      seat === party && phrase !== null && phrase.issue === issue && ids.includes(phrase.id),
  );
}

/**
 * What a party asks for on a clause: its public position; else what it last moved or seconded; else what it
 * asked for in plenary. Null: not known.
 */
export function wishOf(view: View, about: About): Wish | null {
  const { table, party, issue } = about;
  const position = view.public.tables[table]?.positions[party]?.[issue];
  if (position !== undefined) return { option: position, how: "position", round: null };
  const motions = motionsKnown(view, table).filter(({ changes }) => issue in changes);
  const moved = motions.findLast(({ mover }) => mover === party);
  const backed = moved ?? motions.findLast(({ seconders }) => seconders.includes(party));
  const option = backed?.changes[issue];
  if (backed && option !== undefined)
    return { option, how: moved ? "moved" : "seconded", round: backed.round };
  const said = lastPhrase(view, about, ["askFor", "counterExplained"]);
  return said?.phrase?.option === undefined
    ? null
    : { option: said.phrase.option, how: "plenary", round: said.round };
}

/** Whether a break says something about this clause: it was the only one, or the breaker named other words for it. */
const concernsClause = ({ changes }: Motion, issue: IssueId, stance: Stance): boolean =>
  stance.kind === "break" && (Object.keys(changes).length === 1 || issue in (stance.counter ?? {}));

/** How the party answered when this very wording was last put to it. */
export function answerTo(view: View, { table, party, issue, option }: Asked): Ground | null {
  const put = motionsKnown(view, table).filter(({ changes }) => changes[issue] === option);
  const answered = put.findLast(({ stances }) => stances[party] !== undefined);
  const stance = answered?.stances[party];
  if (!answered || !stance || stance.kind === "abstain") return null;
  const said = { issue, option, round: answered.round };
  if (stance.kind === "break")
    return concernsClause(answered, issue, stance) ? { kind: "broke", reason: stance.reason, ...said } : null;
  return { kind: "kept", reserved: stance.kind === "reserve" && stance.issue === issue, ...said };
}

/** What the party last said in plenary about whether it can accept a wording, or the clause as such. */
export function acceptanceOf(view: View, asked: Asked): Ground | null {
  const { issue, option } = asked;
  const said = view.public.plenary.findLast(
    ({ seat, phrase }) =>
      seat === asked.party &&
      phrase?.issue === issue &&
      (phrase.option ?? option) === option &&
      (phrase.id === "canLiveWith" || phrase.id === "cannotAccept"),
  );
  const id = said?.phrase?.id;
  if (!said || (id !== "canLiveWith" && id !== "cannotAccept")) return null;
  return { kind: id, issue, option, round: said.round };
}

/** Of an answer and a phrase about the same wording the later one holds; in one round the Council comes after the talk. */
export function later(view: View, answer: Ground | null, phrase: Ground | null): Ground | null {
  if (answer === null || phrase === null) return answer ?? phrase;
  const at = (ground: Ground) => roundIndex(view.scenario, "round" in ground ? ground.round : null);
  return at(phrase) > at(answer) ? phrase : answer;
}
