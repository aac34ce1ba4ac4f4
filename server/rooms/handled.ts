import type { Client, MessageContext, Rejection } from "@colyseus/core";
import { z } from "zod";

const INTERNAL = { code: "internal" } as const;

const ANYTHING = z.unknown();

/**
 * A message handler whose failures, thrown or late, become a rejection that tells nothing. Without it a
 * failed request would resolve to nothing, and its message could go out to the client.
 */
export function handled<C extends Client, R>(
  handler: (client: C, message: unknown) => R,
  onFailure: (error: unknown) => void,
) {
  return {
    format: ANYTHING,
    handler: (client: C, message: unknown, context: MessageContext): R | Rejection<typeof INTERNAL> => {
      const fail = (error: unknown) => {
        onFailure(error);
        return context.reject(INTERNAL);
      };
      try {
        const reply = handler(client, message);
        // What a promise comes to is what the handler's type says, or a rejection.
        return reply instanceof Promise ? (reply.catch(fail) as R) : reply;
      } catch (error) {
        return fail(error);
      }
    },
  };
}
