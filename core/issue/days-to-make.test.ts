import { expect, test } from "vitest";
import { checkFreeDays } from "./check-free-days";
import { daysToMake } from "./days-to-make";

/** A paper of Monday to Friday. */
const weekPlan = [[], ...Array.from({ length: 5 }, () => [{ name: "要闻" }]), []];
const october = { first: "2026-10-01", last: "2026-10-11" };

test("a month is made without its past days, weekends, holidays and the issues that are there", () => {
  const free = [
    { date: "2026-10-01", name: "国庆节" },
    { date: "2026-10-05", name: "国庆节" },
  ];
  const made = daysToMake(october, "2026-10-02", new Set(["2026-10-07"]), weekPlan, free);
  expect(made).toEqual({ dates: ["2026-10-06", "2026-10-08", "2026-10-09"], free: [free[1]] });
});

test("free days are days that exist, once each, with a name", () => {
  expect(checkFreeDays([{ date: "2026-10-01", name: "国庆节" }])).toEqual([]);
  const wrong = checkFreeDays([
    { date: "2026-10-01", name: "国庆节" },
    { date: "2026-10-01", name: "国庆节" },
    { date: "2026-02-30", name: "没有这一天" },
    { date: "2026-10-02", name: " " },
    { date: "2026-10-03", name: "长".repeat(21) },
  ]);
  expect(wrong.map(({ code, field }) => [field, code])).toEqual([
    ["freeDays.1", "free-day-twice"],
    ["freeDays.2", "date-invalid"],
    ["freeDays.3", "free-day-unnamed"],
    ["freeDays.4", "too-long"],
  ]);
});
