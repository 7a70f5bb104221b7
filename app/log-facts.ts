/**
 * What a log may keep of an error. The driver appends the values of a failed statement to its message, and
 * those are people's words: the message is cut before them.
 */
export function logFacts(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const words = (text: string | undefined) => text?.split("\nparams:")[0]?.slice(0, 2000);
  const stack = error.stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join("\n");
  const digest = "digest" in error ? { digest: String(error.digest) } : {};
  return { name: error.name, message: words(error.message), ...digest, stack };
}
