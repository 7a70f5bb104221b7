import { type Body, bodySchemaVersion } from "./body";

/** Takes a body of one version to the next. Pure; the body has not been checked yet. */
export type BodyUpgrade = (body: Body) => Body;

/** `[0]` takes version 1 to 2, and so on: one for every version before today's. */
export const bodyUpgrades: readonly BodyUpgrade[] = [];

/** The version a body was written under; bodies that do not say were written under the first. */
export function schemaOf(body: Body): number {
  return body.attrs?.schema ?? 1;
}

/** The body as today's version writes it. One from a later version comes back as it is. */
export function upgradeBody(
  body: Body,
  upgrades: readonly BodyUpgrade[] = bodyUpgrades,
  version: number = bodySchemaVersion,
): Body {
  const from = schemaOf(body);
  if (from >= version) return body;
  const upgraded = upgrades.slice(from - 1, version - 1).reduce((b, upgrade) => upgrade(b), body);
  return { ...upgraded, attrs: { ...upgraded.attrs, schema: version } };
}
