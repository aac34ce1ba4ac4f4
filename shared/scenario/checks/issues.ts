import type { Check, Finding } from "../overview.ts";

/** Packages that can still be counted one by one. */
const MOST_PACKAGES = 2_000_000;

/** Every table has issues, and every issue has something to choose between. */
export const issues: Check = ({ scenario, whole }) =>
  Object.entries(scenario.tables).flatMap(([table, { issues }]): readonly Finding[] => {
    const path = ["tables", table, "issues"];
    if (Object.keys(issues).length === 0 && whole(path))
      return [{ path, part: "key", code: "no-issues", message: "A table needs at least one issue." }];
    const sizes = Object.values(issues).map(({ options }) => Object.keys(options).length);
    const packages = sizes.reduce((product, size) => product * Math.max(1, size), 1);
    const message = `These issues can be combined in ${packages} ways: more than ${MOST_PACKAGES} can't be analysed.`;
    return [
      ...(packages > MOST_PACKAGES
        ? [{ path, part: "key", code: "too-many-packages", message, severity: "warning" } as const]
        : []),
      ...Object.entries(issues).flatMap(([issue, { options }]): readonly Finding[] =>
        Object.keys(options).length >= 2 || !whole([...path, issue, "options"])
          ? []
          : [
              {
                path: [...path, issue, "options"],
                part: "key",
                code: "too-few-options",
                message: `\`${issue}\` needs at least two options.`,
              },
            ],
      ),
    ];
  });

/** An issue has one table: conditions and effects name issues without naming tables. */
export const issueNames: Check = ({ scenario }) => {
  const all = Object.entries(scenario.tables).flatMap(([table, { issues }]) =>
    Object.keys(issues).map((issue) => ({ table, issue })),
  );
  return all.flatMap(({ table, issue }): readonly Finding[] => {
    const at = { path: ["tables", table, "issues", issue], part: "key" } as const;
    if (issue === "target")
      return [
        {
          ...at,
          code: "reserved-id",
          message: "No issue can be called `target`: that is what a card aims at.",
        },
      ];
    const first = all.find((one) => one.issue === issue);
    if (!first || first.table === table) return [];
    const message = `\`${issue}\` is an issue of \`${first.table}\` already: every issue needs an id of its own.`;
    return [{ ...at, code: "id-used-twice", message }];
  });
};
