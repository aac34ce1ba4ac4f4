import { z } from "zod";
import { peopleIn } from "./checks/people.ts";
import { beginMatch } from "./course/begin.ts";
import { rule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("startMatch") });

/** The host starts the match. Seats that nobody has taken are played by bots. */
export const startMatch = rule<z.infer<typeof schema>>({
  schema,
  who: "host",
  during: ["lobby"],
  refuse: () => null,
  decide: (recorder) => {
    const { seats, people } = recorder.state;
    for (const [seat, { bot }] of Object.entries(seats))
      if (!bot && peopleIn(people, seat).length === 0) recorder.record({ kind: "botSeated", seat });
    beginMatch(recorder);
  },
});
