import { type ESTree, type Plugin, parseAst } from "vite";

/**
 * Classes of Colyseus' client for what this game doesn't do: a browser sends no state and no inputs for a simulation, signs in
 * with nobody, uses no WebTransport. They keep their names and lose what is in them; using one after all fails at once.
 */
const LEFT_OUT = [
  ...["Auth", "H3TransportTransport", "InputHandleImpl", "RoomClockImpl", "RoomInput"],
  ...["CollectionSchema", "Encoder", "Root", "SetSchema", "StateView", "StreamSchema"],
];

function classIn(statement: ESTree.Program["body"][number]): ESTree.Class | null {
  const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  return declared?.type === "ClassDeclaration" ? declared : null;
}

const isLeftOut = (one: ESTree.Class | null): one is ESTree.Class => LEFT_OUT.includes(one?.id?.name ?? "");

const emptied = (code: string, { body }: ESTree.Class): string =>
  `${code.slice(0, body.start)}{}${code.slice(body.end)}`;

/** Builds Colyseus' client without these. While developing, and in tests on Node, the whole of it is used. */
export const smallerColyseus: Plugin = {
  name: "smaller-colyseus",
  apply: "build",
  transform: {
    filter: { id: /\/node_modules\/@colyseus\/.+\.mjs$/ },
    handler: (code) => ({
      code: parseAst(code).body.map(classIn).filter(isLeftOut).reduceRight(emptied, code),
      map: null,
    }),
  },
};
