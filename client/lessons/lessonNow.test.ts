import { describe, expect, it } from "vitest";
import { DEEDS, type Deed, LESSON_STEPS, type Lesson } from "../../shared/model/lesson.ts";
import { RULES } from "../../shared/rules/index.ts";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { learnt, lessonNow } from "./lessonNow.ts";

const points = { now: "Look here." };
const lesson = (fields: Partial<Lesson>): Lesson => ({ title: "A lesson", step: "talks", points, ...fields });
const taught = (lessons: Readonly<Record<string, Lesson>>) => atTable({ ...smallScenario, lessons });

describe("The lesson that is given now", () => {
  it("is the first of the step, and the next one once the player has done what it waits for", () => {
    const table = taught({
      cards: lesson({ step: "decisions" }),
      motion: lesson({ until: "motion" }),
      talk: lesson({}),
    });
    expect(lessonNow(table.view("alpha"), [])).toBe("motion");
    table.seat("alpha").tables({ border: "o1" });
    expect(learnt(table.view("alpha"))).toEqual(["motion"]);
    expect(lessonNow(table.view("alpha"), [])).toBe("talk");
    expect(lessonNow(table.view("alpha"), ["talk"])).toBeNull();
    expect(lessonNow(table.goTo("decisions").view("alpha"), ["talk"])).toBe("cards");
  });

  it("is for those seats alone that it is meant for, and for nobody who looks on", () => {
    const table = taught({ talk: lesson({ seats: ["alpha"] }) });
    expect(lessonNow(table.view("alpha"), [])).toBe("talk");
    for (const seat of ["beta", null]) {
      expect(lessonNow(table.view(seat), [])).toBeNull();
      expect(table.view(seat).scenario.lessons).toEqual({});
    }
  });

  it("comes in its round, and only while the page asks for what it is about", () => {
    const table = taught({
      second: lesson({ asked: "second", until: "second" }),
      late: lesson({ round: Object.keys(smallScenario.rounds)[1] }),
    });
    expect(lessonNow(table.view("beta"), [])).toBeNull();
    table.seat("alpha").tables({ border: "o1" });
    expect(lessonNow(table.view("beta"), [])).toBe("second");
    table.seat("beta").seconds("alpha");
    expect(lessonNow(table.view("beta"), [])).toBeNull();
    table.goTo("decisions").goTo("talks");
    expect(lessonNow(table.view("beta"), ["second"])).toBe("late");
  });
});

describe("What a lesson can wait for", () => {
  const RULE_OF: Readonly<Partial<Record<Deed, keyof typeof RULES>>> = {
    ...{ position: "takePosition", motion: "tableMotion", second: "secondMotion", offer: "offerDeal" },
    ...{ card: "commitCard", stance: "takeStance" },
  };
  it.each(Object.entries(RULE_OF))("can be done when the rules allow it: %s", (deed, rule) => {
    const during: readonly string[] = RULES[rule].during ?? [];
    // The keys above are those of deeds.
    const steps: readonly string[] = DEEDS[deed as Deed] ?? [];
    expect([...steps].sort()).toEqual(LESSON_STEPS.filter((step) => during.includes(step)).sort());
  });
});
