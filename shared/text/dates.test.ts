import { describe, expect, it } from "vitest";
import { type Calendar, longestInDays, OFFICE_HOURS, SPAN_PRESETS } from "../model/calendar.ts";
import { datesIn, hourOfDay } from "./dates.ts";
import { dayText, longDate, timeLeft } from "./en/dates.ts";
import { calendar } from "./en/ui/calendar.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const vilnius: Calendar = { ...OFFICE_HOURS, zone: "Europe/Vilnius", spans: SPAN_PRESETS.weeks };

describe("Times in words", () => {
  it("a time that is left is told in its two largest units", () => {
    expect(timeLeft(27 * HOUR)).toBe("1 day 3 hours");
    expect(timeLeft(48 * HOUR)).toBe("2 days");
    expect(timeLeft(5 * HOUR + 20 * MINUTE)).toBe("5 hours 20 min");
    expect(timeLeft(HOUR)).toBe("1 hour");
    expect(timeLeft(12 * MINUTE - 1)).toBe("12 min");
    expect(timeLeft(-5)).toBe("0 min");
  });

  it("a deadline is a weekday, a date and an hour where the reader is", () => {
    expect(longDate(0)).toMatch(/^\w+day \d+ \w+, \d\d:\d\d$/);
    expect(dayText("2026-12-24")).toBe("24 December 2026");
    expect(hourOfDay(9 * 60 + 5)).toBe("09:05");
  });

  it("a date is written as its language does, whatever the year", () => {
    expect(datesIn("de-DE").dayText("2024-02-29")).toBe("29. Februar 2024");
    expect(datesIn("uk-UA").dayText("2000-03-01")).toMatch(/^1 березня 2000/);
    expect(datesIn("en-GB").dayText("1970-01-01")).toBe("1 January 1970");
    expect(datesIn("en-GB").dayText("2101-12-31")).toBe("31 December 2101");
  });

  it("a calendar is told in sentences", () => {
    expect(calendar.summary(vilnius)).toBe(
      "Talks last 1 working day and end at 18:00; each silence lasts 2 hours. Everything ends earlier when everybody is ready.",
    );
    expect(calendar.hours(vilnius)).toContain(
      "Monday to Friday, 09:00 to 18:00, in the time of Europe/Vilnius",
    );
    expect(calendar.hours({ ...vilnius, restDays: ["fri", "sat"] })).toContain(
      "Monday, Tuesday, Wednesday, Thursday and Sunday",
    );
    expect(calendar.hours({ ...vilnius, restDays: [] })).toContain("is every day,");
    expect(calendar.hours({ ...vilnius, opens: 22 * 60, closes: 6 * 60 })).toContain(
      "Monday to Friday, 22:00 to 06:00 on the next day, in the time of",
    );
    expect(calendar.off({ ...vilnius, holidays: ["2026-12-24", "2026-12-25"] })).toBe(
      "Nor on 24 December 2026 and 25 December 2026.",
    );
  });

  it("how long a match can last counts every phase of every round in working days", () => {
    // Per round 1 + (1 + 3 + 1 + 1 + 3 × 2 hours) / 9; around them a day, a day and two.
    expect(longestInDays(vilnius, 6)).toBe(Math.ceil(4 + 6 * (1 + 12 / 9)));
    // Nine hours are nine hours, by night too.
    expect(longestInDays({ ...vilnius, opens: 21 * 60, closes: 6 * 60 }, 6)).toBe(longestInDays(vilnius, 6));
  });
});
