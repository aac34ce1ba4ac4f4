import { type ESTree, type Plugin, parseAst } from "vite";

/** The calls that make a file's constants. */
function making(statement: ESTree.Program["body"][number]): readonly ESTree.CallExpression[] {
  const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  if (declared?.type !== "VariableDeclaration") return [];
  return declared.declarations.flatMap(({ init }) => (init?.type === "CallExpression" ? [init] : []));
}

/** A call as one that may be left out if nobody wants what it makes, with all calls within it. */
const marked = (code: string, { start, end }: ESTree.CallExpression): string =>
  `${code.slice(0, start)}/* @__PURE__ */ (() => (${code.slice(start, end)}))()${code.slice(end)}`;

/**
 * Tells the bundler what holds in `shared/` (its layers are tested) and what it can't know by itself: making a constant does
 * nothing else. So schemas that give the client no more than their types don't come with it.
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
