const longest = 2048;

/**
 * The address if a story may link to it, null if not: absolute http, https or mailto, at most 2,048
 * characters, no spaces or control characters (browsers drop some of them and so read `java\nscript:` as one
 * word).
 */
export function safeHref(value: unknown): string | null {
  if (typeof value !== "string" || value.length > longest) return null;
  if (/[\s\p{Cc}\p{Cf}\\<>"`]/u.test(value) || !value.isWellFormed()) return null;
  if (/^mailto:[^/?#]/i.test(value)) return value;
  return /^https?:\/\/[^/?#]/i.test(value) && URL.canParse(value) ? value : null;
}
