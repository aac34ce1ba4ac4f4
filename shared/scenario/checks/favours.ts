import { conditionsOf, effectsOf } from "../located.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import type { Path } from "../tree.ts";

/** A favour is given by somebody to somebody else. */
export const givers: Check = ({ scenario }) =>
  Object.entries(scenario.favours).flatMap(([id, { from, to }]): readonly Finding[] => {
    if (from.some((giver) => to.some((receiver) => receiver !== giver))) return [];
    const message = `Nobody can receive \`${id}\` but its giver.`;
    return [{ path: ["favours", id, "to"], code: "favour-to-self", message }];
  });

/** A favour that is worth nothing, does nothing and is asked for by no condition is probably unfinished. */
export const idle: Check = ({ scenario, whole }) => {
  const asked = conditionsOf(scenario).flatMap(({ value }) => ("given" in value ? [value.given] : []));
  return Object.entries(scenario.favours).flatMap(([id, { worth, effects }]): readonly Finding[] => {
    const does =
      effects.length > 0 || Object.values(worth).some((points) => points !== 0) || asked.includes(id);
    if (does || !whole("favours", "cards", "events", "objectives", "endings", "modifiers", "tables"))
      return [];
    const message = `Giving \`${id}\` changes nothing: it is worth nothing, does nothing, and nothing asks for it.`;
    return [
      { path: ["favours", id], part: "key", code: "favour-without-effect", message, severity: "warning" },
    ];
  });
};

interface Grant {
  readonly favour: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly path: Path;
}

/** A seat that is named as giver or receiver can be one. Roles are judged when the match is played. */
function misplaced({ scenario }: Overview, { favour, from, to, path }: Grant): readonly Finding[] {
  const known = scenario.favours[favour];
  const wrong = (key: "from" | "to", seat: string | undefined): readonly Finding[] => {
    if (!known || seat === undefined || !Object.hasOwn(scenario.seats, seat) || known[key].includes(seat))
      return [];
    const message = `\`${seat}\` can't ${key === "from" ? "give" : "receive"} \`${favour}\`.`;
    return [{ path: [...path, key], code: "not-in-favour", message }];
  };
  return [...wrong("from", from), ...wrong("to", to)];
}

/** Conditions and effects name only givers and receivers that a favour has. */
export const grants: Check = (overview) => [
  ...conditionsOf(overview.scenario).flatMap(({ path, value }) =>
    "given" in value
      ? misplaced(overview, { favour: value.given, from: value.from, to: value.to, path })
      : [],
  ),
  ...effectsOf(overview.scenario).flatMap(({ path, value }) =>
    "give" in value ? misplaced(overview, { favour: value.give, from: value.from, to: value.to, path }) : [],
  ),
];
