import { Lunar, Solar } from "lunar-typescript";
import { describe, expect, test } from "vitest";
import { statutoryHolidays } from "./statutory-holidays";

describe("the statutory holidays", () => {
  test("of 2027 are the thirteen days the order names", () => {
    expect(statutoryHolidays(2027).map(({ date, name }) => `${date} ${name}`)).toEqual([
      "2027-01-01 元旦",
      "2027-02-05 除夕",
      "2027-02-06 春节",
      "2027-02-07 春节",
      "2027-02-08 春节",
      "2027-04-05 清明节",
      "2027-05-01 劳动节",
      "2027-05-02 劳动节",
      "2027-06-09 端午节",
      "2027-09-15 中秋节",
      "2027-10-01 国庆节",
      "2027-10-02 国庆节",
      "2027-10-03 国庆节",
    ]);
  });

  test.each(Array.from({ length: 25 }, (_, at) => 2026 + at))(
    "of %i agree with an almanac of another hand",
    (year) => {
      const days = statutoryHolidays(year);
      expect(days).toHaveLength(13);
      const dateOf = (name: string) => days.find((day) => day.name === name)?.date;
      const solar = (lunar: Lunar) => lunar.getSolar().toYmd();
      expect(dateOf("春节")).toBe(solar(Lunar.fromYmd(year, 1, 1)));
      expect(dateOf("端午节")).toBe(solar(Lunar.fromYmd(year, 5, 5)));
      expect(dateOf("中秋节")).toBe(solar(Lunar.fromYmd(year, 8, 15)));
      const [y = 0, m = 0, d = 0] = (dateOf("清明节") ?? "").split("-").map(Number);
      expect(Solar.fromYmd(y, m, d).getLunar().getJieQi()).toBe("清明");
    },
  );
});
