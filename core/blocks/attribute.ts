export type AttributeValue = string | number;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** What an attribute may hold. Without a default it is required. Null counts as absent everywhere. */
export interface AttributeRule {
  readonly default?: AttributeValue;
  /** Whether a node without it is whole although there is no default. */
  readonly optional?: boolean;
  accepts(value: unknown): boolean;
}

export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/** Any text up to a number of characters, empty when absent. */
export function textAttribute(longest: number): AttributeRule {
  return { default: "", accepts: (value) => typeof value === "string" && value.length <= longest };
}

/** A whole number in a range. */
export function numberAttribute(
  least: number,
  most: number,
  rest: { default?: number; optional?: boolean } = {},
): AttributeRule {
  return {
    ...rest,
    accepts: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  };
}

/**
 * The attributes a renderer may trust: what the rules accept, else the default; null when a required one
 * is missing or wrong.
 */
export function readAttributes(rules: AttributeRules, given: unknown): Attributes | null {
  const source: Readonly<Record<string, unknown>> = isRecord(given) ? given : {};
  const read: Record<string, AttributeValue> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (isValue(value) && rule.accepts(value)) read[name] = value;
    else if (rule.default !== undefined) read[name] = rule.default;
    else if (!rule.optional) return null;
  }
  return read;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isValue(value: unknown): value is AttributeValue {
  return typeof value === "string" || typeof value === "number";
}
