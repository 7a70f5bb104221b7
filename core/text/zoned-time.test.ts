import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateInZone, isIsoDate, timeInZone, weekdayOf, zonedInstant } from "./zoned-time";

const utc = (ms: number) => new Date(ms).toISOString();

describe("the release time in the publication's zone", () => {
  it("six in the morning in Shanghai is ten in the evening before, UTC", () => {
    expect(utc(zonedInstant("2026-11-24", "06:00", "Asia/Shanghai"))).toBe(
      "2026-11-23T22:00:00.000Z",
    );
    expect(utc(zonedInstant("2026-11-24", "00:00", "UTC"))).toBe("2026-11-24T00:00:00.000Z");
    expect(utc(zonedInstant("2026-11-24", "06:00", "Asia/Kathmandu"))).toBe(
      "2026-11-24T00:15:00.000Z",
    );
  });

  it("a time that the clocks skip in spring moves on by the skip", () => {
    expect(utc(zonedInstant("2026-03-29", "02:30", "Europe/Berlin"))).toBe(
      "2026-03-29T01:30:00.000Z",
    );
    expect(utc(zonedInstant("2026-03-08", "02:00", "America/New_York"))).toBe(
      "2026-03-08T07:00:00.000Z",
    );
    expect(timeInZone(zonedInstant("2026-03-29", "02:30", "Europe/Berlin"), "Europe/Berlin")).toBe(
      "03:30",
    );
  });

  it("a time that the clocks show twice in autumn is the first of the two", () => {
    expect(utc(zonedInstant("2026-10-25", "02:30", "Europe/Berlin"))).toBe(
      "2026-10-25T00:30:00.000Z",
    );
    expect(utc(zonedInstant("2026-11-01", "01:30", "America/New_York"))).toBe(
      "2026-11-01T05:30:00.000Z",
    );
  });

  it("knows that Shanghai had summer time in 1987, and that Samoa lost a day", () => {
    expect(utc(zonedInstant("1987-07-01", "06:00", "Asia/Shanghai"))).toBe(
      "1987-06-30T21:00:00.000Z",
    );
    expect(dateInZone(zonedInstant("2011-12-30", "12:00", "Pacific/Apia"), "Pacific/Apia")).toBe(
      "2011-12-31",
    );
  });

  it("reads back every time it sets, in any zone, unless the clocks skip it", () => {
    const zones = fc.constantFrom(
      "Asia/Shanghai",
      "Europe/Berlin",
      "America/St_Johns",
      "Australia/Lord_Howe",
    );
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) });
    fc.assert(
      fc.property(instants, zones, (ms, zone) => {
        const minute = Math.floor(ms / 60_000) * 60_000;
        const date = dateInZone(minute, zone);
        const time = timeInZone(minute, zone);
        const again = zonedInstant(date, time, zone);
        expect([dateInZone(again, zone), timeInZone(again, zone)]).toEqual([date, time]);
        expect(minute - again).toBeGreaterThanOrEqual(0);
        expect(minute - again).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  it("refuses what is no date, no time and no zone", () => {
    expect(() => zonedInstant("2026-02-30", "06:00", "Asia/Shanghai")).toThrow(RangeError);
    expect(() => zonedInstant("2026-11-24", "24:00", "Asia/Shanghai")).toThrow(RangeError);
    expect(() => zonedInstant("2026-11-24", "6:00", "Asia/Shanghai")).toThrow(RangeError);
    expect(() => zonedInstant("2026-11-24", "06:00", "Lancheng")).toThrow(RangeError);
  });
});

describe("days of the calendar", () => {
  it("knows which days exist", () => {
    for (const day of ["2026-11-24", "2024-02-29", "1949-10-01", "0999-01-01"])
      expect(isIsoDate(day)).toBe(true);
    for (const text of [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "20261124",
      "",
      "2026-11-24T00:00",
      "２０２６-11-24",
    ])
      expect(isIsoDate(text)).toBe(false);
  });

  it("counts days over months, years and leap days", () => {
    expect(addDays("2026-11-24", 7)).toBe("2026-12-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
  });

  it("knows the weekday: 24 November 2026 is a Tuesday", () => {
    expect(weekdayOf("2026-11-24")).toBe(2);
    expect(weekdayOf("2026-11-29")).toBe(0);
    expect(weekdayOf("1949-10-01")).toBe(6);
  });
});
