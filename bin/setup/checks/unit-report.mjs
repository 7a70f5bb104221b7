/**
 * @param {{ testResults: { name: string, assertionResults: { status: string, fullName: string }[], status: string, message?: string }[] }} report of vitest's JSON reporter
 */
export function readUnitReport(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const unread = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((t) => t.status !== "failed"),
  );
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + unread.length,
    skips: tests
      .filter((test) => ["pending", "skipped", "todo", "disabled"].includes(test.status))
      .map((test) => test.fullName),
  };
}
