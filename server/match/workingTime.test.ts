import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Calendar,
  isOvernight,
  OFFICE_HOURS,
  SPAN_PRESETS,
  type Span,
  WEEKDAYS,
  workingMinutes,
} from "../../shared/model/calendar.ts";
import { daysAfter, localTime, weekdayOf } from "./localTime.ts";
import { addWorkingTime, dueAfter, workingTimeBetween } from "./workingTime.ts";

const HOUR = 3_600_000;
const vilnius: Calendar = { ...OFFICE_HOURS, zone: "Europe/Vilnius", spans: SPAN_PRESETS.weeks };
const at = (iso: string): number => Date.parse(iso);
const iso = (instant: number): string => new Date(instant).toISOString().replace(".000Z", "Z");
const due = (from: string, span: Span, calendar: Calendar = vilnius): string =>
  iso(dueAfter(calendar, at(from), span));
const day = { days: 1 };

describe("A deadline in correspondence", () => {
  it("of a day falls when the next whole working day closes", () => {
    // Vilnius is three hours ahead of UTC in summer.
    expect(due("2026-07-13T09:00:00Z", day)).toBe("2026-07-14T15:00:00Z");
    expect(due("2026-07-13T15:00:00Z", day)).toBe("2026-07-14T15:00:00Z");
    expect(due("2026-07-13T03:00:00Z", day)).toBe("2026-07-13T15:00:00Z");
    expect(due("2026-07-13T06:00:00Z", { days: 3 })).toBe("2026-07-15T15:00:00Z");
  });

  it("of hours counts working time alone, and may fall at the end of the day", () => {
    expect(due("2026-07-13T13:00:00Z", { hours: 2 })).toBe("2026-07-13T15:00:00Z");
    expect(due("2026-07-13T14:00:00Z", { hours: 2 })).toBe("2026-07-14T07:00:00Z");
    expect(due("2026-07-13T20:00:00Z", { hours: 2 })).toBe("2026-07-14T08:00:00Z");
    expect(due("2026-07-13T15:00:00Z", { hours: 1 })).toBe("2026-07-14T07:00:00Z");
  });

  it("passes over weekends and holidays", () => {
    expect(due("2026-07-17T12:00:00Z", day)).toBe("2026-07-20T15:00:00Z");
    expect(due("2026-07-17T14:00:00Z", { hours: 3 })).toBe("2026-07-20T08:00:00Z");
    const calendar = { ...vilnius, holidays: ["2026-07-20"] };
    expect(due("2026-07-17T12:00:00Z", day, calendar)).toBe("2026-07-21T15:00:00Z");
    expect(due("2026-07-17T12:00:00Z", day, { ...vilnius, restDays: [] })).toBe("2026-07-18T15:00:00Z");
    expect(due("2026-07-16T12:00:00Z", day, { ...vilnius, restDays: ["fri", "sat"] })).toBe(
      "2026-07-19T15:00:00Z",
    );
  });

  it("keeps its hour by the clock on the wall when clocks are changed", () => {
    // Clocks go forward on 29 March and back on 25 October 2026, both Sundays.
    expect(due("2026-03-27T12:00:00Z", day)).toBe("2026-03-30T15:00:00Z");
    expect(due("2026-03-27T12:00:00Z", { hours: 6 })).toBe("2026-03-30T08:00:00Z");
    expect(due("2026-10-23T12:00:00Z", day)).toBe("2026-10-26T16:00:00Z");
    expect(due("2026-10-23T12:00:00Z", { hours: 6 })).toBe("2026-10-26T10:00:00Z");
  });

  it("respects a quiet time that runs over midnight, over the weekend and over the nights on which clocks are changed", () => {
    // Quiet from 22:00 to 07:00 in Vilnius, which is two hours ahead of UTC in winter and three in summer.
    const quiet: Calendar = { ...vilnius, opens: 7 * 60, closes: 22 * 60 };
    expect(due("2026-07-13T18:30:00Z", { hours: 2 }, quiet)).toBe("2026-07-14T05:30:00Z");
    expect(due("2026-07-13T18:00:00Z", { hours: 1 }, quiet)).toBe("2026-07-13T19:00:00Z");
    expect(due("2026-07-13T22:00:00Z", { hours: 1 }, quiet)).toBe("2026-07-14T05:00:00Z");
    expect(due("2026-07-13T01:00:00Z", { hours: 1 }, quiet)).toBe("2026-07-13T05:00:00Z");
    expect(due("2026-07-17T18:30:00Z", { hours: 1 }, quiet)).toBe("2026-07-20T04:30:00Z");
    expect(due("2026-07-13T21:30:00Z", day, quiet)).toBe("2026-07-14T19:00:00Z");
    const daily = { ...quiet, restDays: [] };
    expect(due("2026-03-28T19:30:00Z", { hours: 1 }, daily)).toBe("2026-03-29T04:30:00Z");
    expect(due("2026-10-24T18:30:00Z", { hours: 1 }, daily)).toBe("2026-10-25T05:30:00Z");
  });

  it("may fall into the night, where working hours run over midnight; a night belongs to the day on which it begins", () => {
    // From 22:00 to 06:00 in Vilnius. 13 July 2026 is a Monday.
    const nights: Calendar = { ...vilnius, opens: 22 * 60, closes: 6 * 60 };
    expect(due("2026-07-13T20:00:00Z", { hours: 2 }, nights)).toBe("2026-07-13T22:00:00Z");
    expect(due("2026-07-13T12:00:00Z", { hours: 1 }, nights)).toBe("2026-07-13T20:00:00Z");
    expect(due("2026-07-14T00:30:00Z", { hours: 2 }, nights)).toBe("2026-07-14T02:30:00Z");
    expect(due("2026-07-14T02:30:00Z", { hours: 2 }, nights)).toBe("2026-07-14T20:30:00Z");
    // A whole working day is a whole night; what begins in one ends with the next.
    expect(due("2026-07-13T12:00:00Z", day, nights)).toBe("2026-07-14T03:00:00Z");
    expect(due("2026-07-13T23:00:00Z", day, nights)).toBe("2026-07-15T03:00:00Z");
    // Friday's night ends on Saturday; the next one is Monday's.
    expect(due("2026-07-18T02:30:00Z", { hours: 1 }, nights)).toBe("2026-07-20T19:30:00Z");
    expect(due("2026-07-17T23:00:00Z", { hours: 2 }, nights)).toBe("2026-07-18T01:00:00Z");
    const holiday = { ...nights, holidays: ["2026-07-14"] };
    expect(due("2026-07-14T02:30:00Z", { hours: 1 }, holiday)).toBe("2026-07-15T19:30:00Z");
    // Eight hours by the clock are seven on the night on which clocks go forward, and nine when they go back.
    const daily = { ...nights, restDays: [] };
    expect(due("2026-03-28T20:00:00Z", { hours: 7 }, daily)).toBe("2026-03-29T03:00:00Z");
    expect(due("2026-10-24T19:00:00Z", { hours: 9 }, daily)).toBe("2026-10-25T04:00:00Z");
  });

  const night: Calendar = { ...vilnius, zone: "Europe/Berlin", opens: 0, closes: 1439, restDays: [] };
  it("counts the hours that really pass on a night on which clocks are changed", () => {
    // Berlin: from 02:00 to 03:00 on 29 March; from 03:00 back to 02:00 on 25 October.
    expect(due("2026-03-29T00:00:00Z", { hours: 2 }, night)).toBe("2026-03-29T02:00:00Z");
    expect(due("2026-10-24T23:00:00Z", { hours: 3 }, night)).toBe("2026-10-25T02:00:00Z");
    expect(due("2026-03-28T23:00:00Z", day, night)).toBe("2026-03-29T21:59:00Z");
    expect(due("2026-10-24T22:00:00Z", day, night)).toBe("2026-10-25T22:59:00Z");
  });

  it("knows hours that are skipped or shown twice", () => {
    const early = { ...night, opens: 150, closes: 240 };
    // 02:30 does not exist on 29 March: the day opens at 03:00. It comes twice on 25 October: the second counts.
    expect(due("2026-03-28T12:00:00Z", { hours: 1 }, early)).toBe("2026-03-29T02:00:00Z");
    expect(due("2026-10-24T12:00:00Z", { hours: 1 }, early)).toBe("2026-10-25T02:30:00Z");
    const gone = { ...night, opens: 121, closes: 179 };
    expect(due("2026-03-28T12:00:00Z", day, gone)).toBe("2026-03-30T00:59:00Z");
  });

  it("is found after the most holidays that there may be, and not looked for without end where there is no working time", () => {
    const mondays = Array.from({ length: 60 }, (_, week) =>
      iso(at("2026-07-13T00:00:00Z") + week * 7 * 24 * HOUR).slice(0, 10),
    );
    const rare: Calendar = {
      ...vilnius,
      restDays: WEEKDAYS.filter((weekday) => weekday !== "mon"),
      holidays: mondays,
    };
    expect(due("2026-07-10T12:00:00Z", { hours: 9 }, rare)).toBe("2027-09-06T15:00:00Z");
    const never = { ...vilnius, restDays: [...WEEKDAYS] };
    expect(() => due("2026-07-10T12:00:00Z", { hours: 1 }, never)).toThrow("no working time");
    expect(() => due("2026-07-10T12:00:00Z", day, never)).toThrow("no working time");
  });

  it("knows places where clocks are changed at midnight, and a day that a place left out", () => {
    // Cairo goes from 24 April 2026 00:00 to 01:00; Apia had no 30 December 2011, a Friday.
    const cairo = { ...night, zone: "Africa/Cairo" };
    expect(due("2026-04-23T21:59:30Z", { hours: 1 }, cairo)).toBe("2026-04-23T23:00:00Z");
    const apia = { ...vilnius, zone: "Pacific/Apia", restDays: [] };
    expect(due("2011-12-30T05:00:00Z", day, apia)).toBe("2011-12-31T04:00:00Z");
  });
});

const ZONES = [
  "UTC",
  "Europe/Vilnius",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "Africa/Cairo",
  "Asia/Beirut",
  "America/Santiago",
];
const calendars = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    opens: fc.integer({ min: 0, max: 1379 }),
    length: fc.integer({ min: 60, max: 1439 }),
    restDays: fc.subarray([...WEEKDAYS], { maxLength: 6 }),
    holidays: fc.uniqueArray(
      fc
        .integer({ min: 0, max: 60 })
        .map((n) => iso(at("2026-03-01T00:00:00Z") + n * 24 * HOUR).slice(0, 10)),
      { maxLength: 8 },
    ),
  })
  .map(
    ({ opens, length, ...rest }): Calendar => ({
      ...rest,
      opens,
      // A third of them run over midnight.
      closes: (opens + length) % 1440,
      spans: SPAN_PRESETS.weeks,
    }),
  );
const spans: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ hours: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 9 }) }),
);
/** Any second of two years; half of them around a change of clocks. */
const instants = fc
  .oneof(
    fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2028-01-01T00:00:00Z") }),
    fc
      .tuple(
        fc.constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-04-24", "2026-10-25", "2026-10-30"),
        fc.integer({ min: -48 * HOUR, max: 48 * HOUR }),
      )
      .map(([date, by]) => at(`${date}T00:00:00Z`) + by),
  )
  .map((instant) => Math.floor(instant / 1000) * 1000);

const inWorkingTime = (calendar: Calendar, instant: number): boolean => {
  const { date: today, minute } = localTime(calendar.zone, instant);
  const exact = minute + (instant % 60_000) / 60_000;
  const isMorning = isOvernight(calendar) && exact <= calendar.closes;
  const date = isMorning ? daysAfter(today, -1) : today;
  const weekday = WEEKDAYS[weekdayOf(date)] ?? "sun";
  return (
    (isMorning || exact >= calendar.opens) &&
    (isOvernight(calendar) || exact <= calendar.closes) &&
    !calendar.restDays.includes(weekday) &&
    !calendar.holidays.includes(date)
  );
};

describe("Of any calendar, in any zone, at any time of the year", () => {
  const runs = { numRuns: 400 };

  it("nothing falls due in quiet hours, on a rest day or on a holiday, and everything after it began", () => {
    fc.assert(
      fc.property(calendars, instants, spans, (calendar, from, span) => {
        const instant = dueAfter(calendar, from, span);
        expect(inWorkingTime(calendar, instant)).toBe(true);
        expect(instant).toBeGreaterThan(from);
      }),
      runs,
    );
  });

  it("between begin and deadline lies exactly the working time that was asked, counted minute by minute", () => {
    const minute = 60_000;
    // Hours that clocks show twice are told apart above: here no day begins or ends in one, nor in the minute in which another ends.
    const plain = calendars.filter(
      ({ opens, closes }) =>
        opens >= 5 * 60 && (closes < 60 || closes >= 5 * 60) && closes <= 23 * 60 && closes + 1 !== opens,
    );
    const begins = instants.map((instant) => Math.floor(instant / minute) * minute);
    fc.assert(
      fc.property(plain, begins, fc.integer({ min: 1, max: 24 }), (calendar, from, hours) => {
        const to = dueAfter(calendar, from, { hours });
        fc.pre(to - from < 9 * 24 * HOUR);
        let worked = 0;
        // A minute is worked if both its ends lie in working time, and in the same stretch of it.
        for (let at = from; at < to; at += minute)
          if (inWorkingTime(calendar, at) && inWorkingTime(calendar, at + minute)) worked += 1;
        expect(worked).toBe(hours * 60);
      }),
      { numRuns: 60 },
    );
  });

  it("what begins later or lasts longer never falls due earlier", () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(72 * HOUR), spans, (calendar, from, later, span) => {
        const first = dueAfter(calendar, from, span);
        expect(dueAfter(calendar, from + later, span)).toBeGreaterThanOrEqual(first);
        const longer = "days" in span ? { days: span.days + 1 } : { hours: span.hours + 1 };
        expect(dueAfter(calendar, from, longer)).toBeGreaterThan(first);
      }),
      runs,
    );
  });

  it("hours are so much working time, however they are divided", () => {
    fc.assert(
      fc.property(calendars, instants, fc.nat(40 * HOUR), fc.nat(40 * HOUR), (calendar, from, one, two) => {
        const there = addWorkingTime(calendar, from, one);
        expect(workingTimeBetween(calendar, from, there)).toBe(one);
        expect(addWorkingTime(calendar, there, two)).toBe(addWorkingTime(calendar, from, one + two));
      }),
      runs,
    );
  });

  it("a day is never less than a whole working day", () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, from) => {
        // On a day on which clocks are changed the working day itself can be shorter or longer.
        const least = workingMinutes(calendar) * 60_000 - HOUR;
        expect(workingTimeBetween(calendar, from, dueAfter(calendar, from, day))).toBeGreaterThanOrEqual(
          least,
        );
      }),
      runs,
    );
  });
});
