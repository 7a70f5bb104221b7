/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }[] }} Suite
 */

/**
 * @param {{ suites: Suite[], errors: unknown[] }} report of Playwright's JSON reporter
 */
export function readJourneyReport(report) {
  const tests = report.suites.flatMap((suite) => testsOf(suite));
  return {
    passed: tests.filter(({ status }) => status === "expected").length,
    failed:
      tests.filter(({ status }) => status === "unexpected" || status === "flaky").length +
      report.errors.length,
    skips: tests.filter(({ status }) => status === "skipped").map(({ name }) => name),
  };
}

/**
 * @param {Suite} suite
 * @returns {{ name: string, status: string }[]}
 */
function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, annotations }) => ({
      status,
      name: [suite.title, spec.title, reasonOf(annotations)].filter(Boolean).join(" › "),
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** @param {{ type: string, description?: string }[]} annotations */
function reasonOf(annotations) {
  return annotations.find(({ type }) => type === "skip")?.description;
}
