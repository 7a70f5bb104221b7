import { describe, expect, it } from "vitest";
import { formatInstant, lunarDate, newspaperDate, weekdayName } from "./newspaper-date";
import { addDays } from "./zoned-time";

describe("the line under the nameplate", () => {
  it("prints the day in Chinese and in English", () => {
    expect(newspaperDate("2026-11-24", "zh-CN")).toBe("2026年11月24日");
    expect(newspaperDate("2026-01-05", "zh")).toBe("2026年1月5日");
    expect(newspaperDate("2026-11-24", "en")).toBe("November 24, 2026");
    expect(weekdayName("2026-11-24", "zh-CN")).toBe("星期二");
    expect(weekdayName("2026-11-29", "zh-CN")).toBe("星期日");
    expect(weekdayName("2026-11-24", "en")).toBe("Tuesday");
  });

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

  it("refuses a day that does not exist", () => {
    expect(() => newspaperDate("2026-02-30", "zh-CN")).toThrow(RangeError);
    expect(() => lunarDate("24.11.2026")).toThrow(RangeError);
  });
});

describe("an instant on the publication's clocks", () => {
  const instant = Date.UTC(2026, 10, 24, 6, 3);

  it.each([
    ["Asia/Shanghai", "zh-CN", "datetime", "2026年11月24日 14:03"],
    ["Asia/Shanghai", "zh-CN", "short", "11月24日 14:03"],
    ["Asia/Shanghai", "zh-CN", "date", "2026年11月24日"],
    ["Asia/Shanghai", "zh-CN", "time", "14:03"],
    ["Asia/Shanghai", "en", "datetime", "November 24, 2026, 2:03 p.m."],
    ["Asia/Shanghai", "en", "short", "Nov 24, 2:03 p.m."],
    ["America/Los_Angeles", "en", "datetime", "November 23, 2026, 10:03 p.m."],
    ["UTC", "en", "time", "6:03 a.m."],
  ] as const)("%s, %s, %s: %s", (zone, locale, style, printed) => {
    expect(formatInstant(instant, zone, locale, style)).toBe(printed);
  });

  it("midnight and noon in English", () => {
    expect(formatInstant(Date.UTC(2026, 10, 24), "UTC", "en", "time")).toBe("12:00 a.m.");
    expect(formatInstant(Date.UTC(2026, 10, 24, 12), "UTC", "en", "time")).toBe("12:00 p.m.");
  });
});
