import { expect, it } from "vitest";
import { checks } from "../checks";
import { measureProofreading } from "./measure-proofreading";

const measured = measureProofreading();

it("the measured set has at least 300 sentences, half of them clean", () => {
  expect(measured.sentences).toBeGreaterThanOrEqual(300);
  expect(measured.clean / measured.sentences).toBeGreaterThanOrEqual(0.45);
});

it("nine faults of ten are found, where they stand and by the rule they break", () => {
  expect(measured.recall, measured.missed.join("\n")).toBeGreaterThanOrEqual(0.9);
});

it("at most two clean sentences of a hundred are reported", () => {
  expect(measured.falseAlarmRate, measured.wronglyReported.join("\n")).toBeLessThanOrEqual(0.02);
});

it.each(checks.map(({ rule }) => rule))(
  "%s is measured, and finds four of five of its faults",
  (rule) => {
    const counted = measured.rules.find((r) => r.rule === rule);
    expect(counted?.faults ?? 0).toBeGreaterThan(0);
    expect((counted?.found ?? 0) / (counted?.faults ?? 1)).toBeGreaterThanOrEqual(0.8);
  },
);
