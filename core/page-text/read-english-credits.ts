import type { Credit, CreditRole } from "@/core/story/story";

const words: readonly [RegExp, CreditRole][] = [
  [/^by\s+/i, "reporter"],
  [/^\(?(?:photo(?:graph)?s?|pictures?)(?:\s+by|\s*:)\s*/i, "photographer"],
  [/^translated by\s+/i, "translator"],
  [/^(?:edited by|editor:)\s*/i, "editor"],
  [/^(?:illustrations?|graphics?)(?:\s+by|\s*:)\s*/i, "illustrator"],
  [/^source:\s*/i, "source"],
];
const name =
  /^(?:[A-Z][\w'’.-]*|de|van|von|der|bin|al)(?:\s+(?:[A-Z][\w'’.-]*|de|van|von|der|bin|al)){0,4}$/;
const job =
  /^(?:staff|senior|special|chief|the|for the|political|sports|local|business|city|our)\b|(?:writers?|reporters?|correspondents?|editors?|photographers?)$/i;

/** By JANE DOE and JOHN ROE, Photo by X / Agency. Names as printed; null for any other line. */
export function readEnglishCredits(line: string): Credit[] | null {
  if (line.length > 100) return null;
  const slashed = /^([A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3})\s*\/\s*([A-Z][\w'’. -]{1,40})$/.exec(
    line,
  );
  if (slashed?.[1] && slashed[2])
    return [
      { role: "photographer", name: slashed[1] },
      { role: "source", name: slashed[2] },
    ];
  for (const [word, role] of words) {
    const found = word.exec(line);
    if (found) return named(line.slice(found[0].length), role);
  }
  return null;
}

function named(text: string, role: CreditRole): Credit[] | null {
  const [people = "", agency] = text.replace(/[)]$/, "").split(/\s*\/\s*/);
  const names = people
    .split(/\s*(?:,|\||;|&|\band\b)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !job.test(part));
  if (names.length === 0 || !names.every((part) => name.test(part))) return null;
  const credits: Credit[] = names.map((part) => ({ role, name: part }));
  return agency ? [...credits, { role: "source", name: agency }] : credits;
}
