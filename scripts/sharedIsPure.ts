import { type ESTree, type Plugin, parseAst } from "vite";

/** What makes a constant by calling something, perhaps: anything but a function or a plain value. */
const MAKING = ["CallExpression", "NewExpression", "ObjectExpression"];

/** How a file's constants are made, where the bundler would rather make them than leave them out. */
function making(statement: ESTree.Program["body"][number]): readonly ESTree.Expression[] {
  const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  if (declared?.type !== "VariableDeclaration") return [];
  return declared.declarations.flatMap(({ init }) => (init && MAKING.includes(init.type) ? [init] : []));
}

/** The same as a call that may be left out, with all that is within it, if nobody wants what it makes. */
const marked = (code: string, { start, end }: ESTree.Expression): string =>
  `${code.slice(0, start)}/* @__PURE__ */ (() => (${code.slice(start, end)}))()${code.slice(end)}`;

/**
 * Tells the bundler what holds in `shared/` (its layers are tested) and what it can't know by itself: making a constant does
 * nothing else. So schemas that give the client no more than their types don't come with it, nor how events change a match.
 */
export const sharedIsPure: Plugin = {
  name: "shared-is-pure",
  apply: "build",
  transform: {
    filter: { id: /\/shared\/.+\.ts$/ },
    handler: (code) => ({
      code: parseAst(code).body.flatMap(making).reduceRight(marked, code),
      map: null,
    }),
  },
};
