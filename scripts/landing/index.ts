/** `npm run landing`: draws `client/app/landing.svg`, the picture of the first page, anew from the map's files. */
import { writeFileSync } from "node:fs";
import { landingPicture } from "./picture.ts";

writeFileSync(new URL("../../client/app/landing.svg", import.meta.url), landingPicture());
