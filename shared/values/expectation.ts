import type { IssueId, OptionId, Package, PartyId } from "../model/ids.ts";
import type { Motion } from "../model/motion.ts";

interface Asked {
  readonly issues: Readonly<Record<IssueId, { readonly options: Readonly<Record<OptionId, unknown>> }>>;
  readonly focal: Package;
  readonly text: Package;
  readonly positions: Readonly<Record<PartyId, Package>>;
  readonly motions: readonly Motion[];
}

/** What members asked for in public: positions, and motions tabled or fallen. */
const askedFor = ({ positions, motions }: Asked): readonly Package[] => [
  ...Object.values(positions),
  ...motions.filter((one) => one.status !== "withdrawn").map((one) => one.changes),
];

const askedOn = (packages: readonly Package[], issue: IssueId): readonly OptionId[] =>
  packages.map((changes) => changes[issue]).filter((option) => option !== undefined);

/** The lower median of what was asked for. */
function median(options: readonly OptionId[], asked: readonly OptionId[]): OptionId | undefined {
  const ranks = asked.map((option) => options.indexOf(option)).sort((a, b) => a - b);
  return options[ranks[Math.floor((ranks.length - 1) / 2)] ?? -1];
}

/**
 * The chair's expectation: settled clauses as they stand; for each open one the median of what was asked
 * for in the viewer's hearing, at first the scenario's focal package (rules.md §3).
 */
export function expectation(asked: Asked): Package {
  const packages = askedFor(asked);
  return Object.fromEntries(
    Object.entries(asked.issues).map(([issue, { options }]) => {
      const ids = Object.keys(options);
      const expected = median(ids, askedOn(packages, issue)) ?? asked.focal[issue] ?? ids[0] ?? "";
      return [issue, asked.text[issue] ?? expected];
    }),
  );
}
