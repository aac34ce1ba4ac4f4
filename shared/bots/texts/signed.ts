import type { Pledge } from "../../model/deal.ts";
import type { Package, RoundId } from "../../model/ids.ts";

/** The text that a promise is about: one to sign a package, or to keep silence on exactly these wordings; else null. */
export function signedText(pledge: Pledge): Package | null {
  if (pledge.kind === "sign") return pledge.package;
  if (pledge.kind !== "stance" || pledge.promise !== "keep") return null;
  const exact = Object.entries(pledge.on).flatMap(([issue, { atLeast, atMost }]) =>
    atLeast !== null && atLeast === atMost ? [[issue, atLeast] as const] : [],
  );
  return exact.length === Object.keys(pledge.on).length ? Object.fromEntries(exact) : null;
}

/** A promise to keep silence on a text in the meetings of a round: whoever signs it binds itself for no longer. */
export function standBy(text: Package, until: RoundId): Pledge {
  const on = Object.entries(text).map(
    ([issue, option]) => [issue, { atLeast: option, atMost: option }] as const,
  );
  return { kind: "stance", promise: "keep", on: Object.fromEntries(on), readings: false, until };
}
