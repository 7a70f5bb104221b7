import { describe, expect, test } from "vitest";
import { readJourneyReport } from "./setup/checks/journey-report.mjs";
import { counted, lastLine, oneCheck } from "./setup/checks/tally.mjs";
import { readUnitReport } from "./setup/checks/unit-report.mjs";

const ran = { code: 0, output: "all of it" };
const broke = { code: 1, output: "the reason" };

describe("what npm test counts", () => {
  test("a linter that is content is one check passed, one that is not is one failed, with its words", () => {
    expect(oneCheck(ran)).toMatchObject({ passed: 1, failed: 0, evidence: "" });
    expect(oneCheck(broke)).toMatchObject({ passed: 0, failed: 1, evidence: "the reason" });
  });

  test("a runner's tests are counted one by one", () => {
    const tally = counted(broke, { passed: 7, failed: 2, skips: ["one"] });
    expect(tally).toMatchObject({ passed: 7, failed: 2, skips: ["one"], evidence: "the reason" });
  });

  test("a runner that broke without a failed test, without a report, or ran nothing has failed", () => {
    expect(counted(broke, { passed: 7, failed: 0, skips: [] })).toMatchObject({ failed: 1 });
    expect(counted(ran, undefined)).toMatchObject({ passed: 0, failed: 1 });
    expect(counted(ran, { passed: 0, failed: 0, skips: ["all"] })).toMatchObject({ failed: 1 });
  });

  test("the last line is the sum in its one form, whatever was skipped", () => {
    const tally = { passed: 2, failed: 1, skips: [], evidence: "" };
    expect(lastLine([tally, tally])).toBe("4 passed, 2 failed");
    expect(lastLine([tally, { ...tally, skips: ["a"] }])).toBe("4 passed, 2 failed");
  });
});

test("vitest's report: a file that did not load is a failure although none of its tests failed", () => {
  const file = (status: string, ...statuses: readonly string[]) => ({
    name: "x.test.ts",
    status,
    assertionResults: statuses.map((s, at) => ({ status: s, fullName: `test ${at}` })),
  });
  const testResults = [
    file("passed", "passed", "pending"),
    file("failed", "passed", "failed"),
    file("failed"),
  ];
  expect(readUnitReport({ testResults })).toEqual({ passed: 2, failed: 2, skips: ["test 1"] });
});

test("Playwright's report: journeys in nested suites, a flaky one failed, a skipped one with its reason", () => {
  const spec = (
    title: string,
    status: string,
    annotations: { type: string; description?: string }[] = [],
  ) => ({
    title,
    tests: [{ status, annotations }],
  });
  const report = {
    errors: [],
    suites: [
      {
        title: "start.spec.ts",
        specs: [spec("opens", "expected"), spec("waits", "flaky")],
        suites: [
          {
            title: "a house",
            specs: [
              spec("breaks", "unexpected"),
              spec("rests", "skipped", [{ type: "skip", description: "no page at hand" }]),
            ],
          },
        ],
      },
    ],
  };
  expect(readJourneyReport(report)).toEqual({
    passed: 1,
    failed: 2,
    skips: ["a house › rests › no page at hand"],
  });
});
