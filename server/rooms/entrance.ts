import { matchMaker } from "@colyseus/core";
import type { z } from "zod";
import type { Enter, Entered } from "../../shared/protocol/http.ts";
import { type House, recognise } from "../match/reception.ts";
import type { Entrant } from "./matchRoom.ts";

export const ROOM_NAME = "match";

type Listing = Awaited<ReturnType<typeof matchMaker.createRoom>>;

/** Rooms that are just being made, by match. */
const making = new Map<string, Promise<Listing>>();

async function roomOf(matchId: string): Promise<Listing> {
  const running = matchMaker.getLocalRoomById(matchId);
  const listing = running && (await matchMaker.getRoomById(matchId));
  if (listing) return listing;
  const made = making.get(matchId) ?? matchMaker.createRoom(ROOM_NAME, { matchId });
  making.set(matchId, made);
  return made.finally(() => making.delete(matchId));
}

/** A room may close at the very moment when somebody comes: then a new one is made. */
async function reserve(matchId: string, entrant: Entrant) {
  try {
    return await matchMaker.reserveSeatFor(await roomOf(matchId), {}, entrant);
  } catch {
    return matchMaker.reserveSeatFor(await roomOf(matchId), {}, entrant);
  }
}

/** The one way in: wakes the match if it sleeps and reserves a place in its room. Null for a link that leads nowhere. */
export async function enter(
  house: House,
  { token, language }: z.output<typeof Enter>,
): Promise<Entered | null> {
  const known = await recognise(house, token);
  if (!known) return null;
  const { person, role } = known.person;
  const reservation = await reserve(known.match.id, { person, role, language: language ?? null });
  return { code: known.match.record.code, person, reservation: { ...reservation } };
}
