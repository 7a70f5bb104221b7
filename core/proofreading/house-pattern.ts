import { RE2JS } from "re2js";

/**
 * A pattern of an editor. RE2 reads any text in time proportional to its length, so no pattern can hold the
 * page or the server up; look-around and back references, which cannot be read so, are refused.
 */
export function housePattern(source: string): RE2JS | null {
  if (source === "" || source.length > 300) return null;
  try {
    const pattern = RE2JS.compile(source);
    return pattern.matcher("").matches() ? null : pattern;
  } catch {
    return null;
  }
}

/** Places of the pattern in the text, with what its replacement makes of each. */
export function* findPattern(pattern: RE2JS, text: string, replacement: string) {
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    const words = matcher.group(0) ?? "";
    if (words === "") continue;
    const from = matcher.start(0);
    const made = replacement.replace(/\$(\d)/g, (_, group) =>
      Number(group) <= matcher.groupCount() ? (matcher.group(Number(group)) ?? "") : "",
    );
    yield { from, to: from + words.length, replacement: replacement === "" ? null : made };
  }
}
