import { LunarYear, Solar } from "lunar-typescript";
import { describe, expect, it } from "vitest";
import { lunarDate } from "./newspaper-date";
import { addDays } from "./zoned-time";

describe("the lunar day under the nameplate", () => {
  it.each([
    ["2026-11-24", "农历十月十六"],
    ["2026-02-17", "农历正月初一"],
    ["2026-02-16", "农历十二月廿九"],
    ["2025-07-25", "农历闰六月初一"],
    ["2023-01-19", "农历十二月廿八"],
    ["2024-02-10", "农历正月初一"],
    ["2027-02-06", "农历正月初一"],
    ["2026-09-25", "农历八月十五"],
    ["2033-12-22", "农历闰十一月初一"],
  ])("%s is %s", (date, lunar) => {
    expect(lunarDate(date)).toBe(lunar);
  });

  it("names every day of ten years in order, in months of 29 or 30 days", () => {
    const days = Array.from({ length: 30 }, (_, i) =>
      lunarDate(addDays("2025-01-29", i)).slice(-2),
    );
    expect([days[0], days[9], days[10], days[19], days[20]]).toEqual([
      "初一",
      "初十",
      "十一",
      "二十",
      "廿一",
    ]);
    const names = [...days.slice(0, 29), "三十"];
    let expected = 0;
    for (let date = "2025-01-29"; date < "2035-01-01"; date = addDays(date, 1)) {
      const day = names.indexOf(lunarDate(date).slice(-2));
      if (day === 0 && expected === 29) expected = 0;
      expect(day, date).toBe(expected);
      expected = (expected + 1) % 30;
    }
  });

  it("agrees with another implementation on the first and last day of every month from 1900 to 2100", () => {
    const disagreements: string[] = [];
    let months = 0;
    for (let year = 1900; year <= 2100; year++) {
      for (const month of LunarYear.fromYear(year).getMonths()) {
        if (month.getYear() !== year) continue;
        months += 1;
        const first = Solar.fromJulianDay(month.getFirstJulianDay()).toYmd();
        const name = `农历${month.getMonth() < 0 ? "闰" : ""}`;
        const last = month.getDayCount() === 30 ? "三十" : "廿九";
        if (!new RegExp(`^${name}[^闰].*月初一$`).test(lunarDate(first))) disagreements.push(first);
        if (!lunarDate(addDays(first, month.getDayCount() - 1)).endsWith(`月${last}`))
          disagreements.push(`end of the month that began ${first}`);
      }
    }
    expect(months).toBeGreaterThan(2_400);
    expect(disagreements).toEqual([]);
  });

  it("says nothing outside the years it knows, and refuses what is no date", () => {
    expect(lunarDate("1900-01-30")).toBe("");
    expect(lunarDate("1900-01-31")).toBe("农历正月初一");
    expect(lunarDate("2101-01-28")).toBe("农历十二月廿九");
    expect(lunarDate("2101-01-29")).toBe("");
    expect(() => lunarDate("24.11.2026")).toThrow(RangeError);
  });
});
