import type { Scenario } from "../../model/scenario.ts";
import { effectsOf } from "../located.ts";
import type { Check, Finding } from "../overview.ts";
import type { Path } from "../tree.ts";

/** A track's start lies within it, and so does what is marked as dangerous. */
export const ranges: Check = ({ scenario }) =>
  Object.entries(scenario.tracks).flatMap(([id, { start, min, max, ...rest }]): readonly Finding[] => {
    const path = ["tracks", id];
    if (min >= max)
      return [
        { path, code: "track-range", message: `\`${id}\`: \`min\` (${min}) must be below \`max\` (${max}).` },
      ];
    const outside = (key: string, value: number): readonly Finding[] => {
      const message = `\`${key}\` (${value}) lies outside the track, which goes from ${min} to ${max}.`;
      return value >= min && value <= max ? [] : [{ path: [...path, key], code: "track-range", message }];
    };
    const marks = (["danger", "dangerBelow"] as const).flatMap((key) =>
      rest[key] === undefined ? [] : outside(key, rest[key]),
    );
    return [...outside("start", start), ...marks];
  });

function precise(
  scenario: Scenario,
  track: string,
  at: { readonly path: Path; readonly value: number },
): readonly Finding[] {
  const decimals = scenario.tracks[track]?.decimals;
  const scaled = at.value * (decimals === 1 ? 10 : 1);
  if (decimals === undefined || Math.abs(scaled - Math.round(scaled)) < 1e-6) return [];
  const message = `\`${track}\` is counted in ${decimals === 1 ? "tenths" : "whole numbers"}, so ${at.value} would be rounded.`;
  return [{ path: at.path, code: "too-precise", message }];
}

/** Numbers of a track are no finer than it is counted: a shift of 0.4 would be none. */
export const precision: Check = ({ scenario }) => {
  const keys = ["start", "min", "max", "drift"] as const;
  const own = Object.entries(scenario.tracks).flatMap(([id, track]) =>
    keys.flatMap((key) => precise(scenario, id, { path: ["tracks", id, key], value: track[key] })),
  );
  const shifted = effectsOf(scenario).flatMap(({ path, value }) => {
    if ("drift" in value) return precise(scenario, value.drift, { path: [...path, "by"], value: value.by });
    if (!("track" in value)) return [];
    const [key, amount] = "by" in value ? (["by", value.by] as const) : (["to", value.to] as const);
    return precise(scenario, value.track, { path: [...path, key], value: amount });
  });
  return [...own, ...shifted];
};
