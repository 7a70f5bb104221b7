import { expect, test } from "vitest";
import { zonedInstant } from "@/core/text/zoned-time";
import { checkClosingTime, closingTime } from "./closing-time";

const zone = "Asia/Shanghai";
const release = zonedInstant("2026-11-24", "05:30", zone);

test("a page of a morning paper closes the evening before, or in the same night", () => {
  expect(closingTime("23:30", release, zone)).toBe(zonedInstant("2026-11-23", "23:30", zone));
  expect(closingTime("02:00", release, zone)).toBe(zonedInstant("2026-11-24", "02:00", zone));
  expect(closingTime("05:30", release, zone)).toBe(release);
});

test("a page cannot close after its issue is out, nor on a day or at a time that does not exist", () => {
  const check = (date: string, time: string) => checkClosingTime({ date, time }, release, zone);
  expect(check("2026-11-23", "23:30")).toEqual({
    ok: true,
    at: zonedInstant("2026-11-23", "23:30", zone),
  });
  expect(check("2026-11-24", "05:31")).toMatchObject({
    code: "closes-after-release",
    field: "closesTime",
  });
  expect(check("2026-02-30", "23:30")).toMatchObject({ code: "date-invalid", field: "closesDate" });
  expect(check("2026-11-23", "24:00")).toMatchObject({ code: "time-invalid", field: "closesTime" });
});
