import { describe, expect, it } from "vitest";
import { formatInstant, newspaperDate, newspaperDay, weekdayName } from "./newspaper-date";

describe("the line under the nameplate", () => {
  it("prints the day in Chinese and in English", () => {
    expect(newspaperDate("2026-11-24", "zh-CN")).toBe("2026年11月24日");
    expect(newspaperDate("2026-01-05", "zh")).toBe("2026年1月5日");
    expect(newspaperDate("2026-11-24", "en")).toBe("November 24, 2026");
    expect(weekdayName("2026-11-24", "zh-CN")).toBe("星期二");
    expect(weekdayName("2026-11-29", "zh-CN")).toBe("星期日");
    expect(weekdayName("2026-11-24", "en")).toBe("Tuesday");
    expect(newspaperDay("2026-11-24", "zh-CN")).toBe("2026年11月24日 星期二");
    expect(newspaperDay("2026-11-24", "en")).toBe("Tuesday, November 24, 2026");
  });

  it("refuses a day that does not exist", () => {
    expect(() => newspaperDate("2026-02-30", "zh-CN")).toThrow(RangeError);
    expect(() => weekdayName("24.11.2026", "en")).toThrow(RangeError);
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
