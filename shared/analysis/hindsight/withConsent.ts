import type { Setting } from "../../effects/conditions.ts";
import type { AtHome, HomeId } from "../../model/home.ts";
import type { View } from "../../model/view.ts";
import { onPackages, type Positions } from "../onPackages.ts";
import type { PackageSpace } from "../packages.ts";

type Rule = (positions: Positions) => boolean;

/** Whether a package has consent at home, for one clause: as it was judged, or as it would have been. */
function consent(space: PackageSpace, setting: Setting, verdict: boolean | undefined) {
  return ({ seat, concerns, needs }: AtHome): Rule | null => {
    if (!("issue" in concerns)) return null;
    const axis = space.axes.findIndex(({ issue }) => issue === concerns.issue);
    const least = space.axes[axis]?.options.indexOf(concerns.atLeast) ?? -1;
    if (least < 0) return null;
    const given = onPackages(needs, space.axes, { ...setting, cast: { self: seat } });
    return (positions) => (positions[axis] ?? 0) < least || (verdict ?? given(positions) === true);
  };
}

/**
 * The packages that count as they read: one that lacks consent at home counts as another that is among them
 * (rules.md §8). What nobody had to ask for in this match is judged by the world as it ended.
 */
export function withConsent(space: PackageSpace, setting: Setting, view: View): PackageSpace {
  const verdicts = view.public.home;
  const rules = Object.entries(view.scenario.home)
    .map(([id, entry]: [HomeId, AtHome]) => consent(space, setting, verdicts[id])(entry))
    .filter((rule) => rule !== null);
  return { ...space, packages: space.packages.filter((one) => rules.every((rule) => rule(one))) };
}
