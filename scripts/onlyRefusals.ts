import { type ESTree, type Plugin, parseAst } from "vite";

/** What a rule's definition says beside why an action would be refused. */
const LEFT_OUT = ["schema", "decide"];

type Definition = ESTree.ObjectExpression;

/** What stands in `rule({ … })` and `seatRule({ … })`, if the statement exports a rule. */
function definitionsIn(statement: ESTree.Program["body"][number]): readonly Definition[] {
  const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
  if (declared?.type !== "VariableDeclaration") return [];
  return declared.declarations.flatMap(({ init }) => {
    if (init?.type !== "CallExpression" || init.callee.type !== "Identifier") return [];
    const [definition] = init.arguments;
    const isRule = ["rule", "seatRule"].includes(init.callee.name);
    return isRule && definition?.type === "ObjectExpression" ? [definition] : [];
  });
}

const isLeftOut = (property: Definition["properties"][number]): boolean =>
  property.type === "Property" && property.key.type === "Identifier" && LEFT_OUT.includes(property.key.name);

/** The code without these parts, each with the comma that follows it. */
const without = (code: string, parts: readonly { readonly start: number; readonly end: number }[]): string =>
  parts.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ""),
    code,
  );

/**
 * Leaves out of the built client how an action must look and what it does: a browser only asks the rules why something
 * would be refused. With that go the schemas, zod, and how a match runs its course: a seventh of the play page.
 */
export const onlyRefusals: Plugin = {
  name: "only-refusals",
  apply: "build",
  transform: {
    filter: { id: /\/shared\/rules\/[^/]+\.ts$/ },
    handler: (code) => {
      const properties = parseAst(code)
        .body.flatMap(definitionsIn)
        .flatMap((rule) => rule.properties);
      return { code: without(code, properties.filter(isLeftOut)), map: null };
    },
  },
};
