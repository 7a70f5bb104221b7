import { describe, expect, it } from "vitest";
import { type Body, bodyOf, bodySchemaVersion } from "./body";
import { type BodyUpgrade, bodyUpgrades, schemaOf, upgradeBody } from "./upgrade-body";

const renamePull: BodyUpgrade = (body) => ({
  ...body,
  content: body.content?.map((node) =>
    node.type === "pull" ? { ...node, type: "blockquote" } : node,
  ),
});
const addRule: BodyUpgrade = (body) => ({
  ...body,
  content: [...(body.content ?? []), { type: "horizontalRule" }],
});
const written = (schema: number | null): Body => ({
  type: "doc",
  ...(schema !== null && { attrs: { schema } }),
  content: [{ type: "pull" }],
});

describe("bodies of earlier versions", () => {
  it("there is one upgrade for every version before today's", () => {
    expect(bodyUpgrades).toHaveLength(bodySchemaVersion - 1);
  });

  it("pass through every upgrade after their own version, in order, and say so", () => {
    const upgraded = upgradeBody(written(1), [renamePull, addRule], 3);
    expect(upgraded.content?.map((node) => node.type)).toEqual(["blockquote", "horizontalRule"]);
    expect(schemaOf(upgraded)).toBe(3);
    expect(
      upgradeBody(written(2), [renamePull, addRule], 3).content?.map((node) => node.type),
    ).toEqual(["pull", "horizontalRule"]);
  });

  it("were written under the first version when they do not say", () => {
    expect(schemaOf(written(null))).toBe(1);
    expect(schemaOf(upgradeBody(written(null), [renamePull], 2))).toBe(2);
  });

  it("stay as they are when they are of today or later, and are never changed in place", () => {
    const today = bodyOf(["澜城"]);
    expect(upgradeBody(today)).toBe(today);
    expect(upgradeBody(written(9), [renamePull], 2)).toEqual(written(9));
    const before = written(1);
    upgradeBody(before, [renamePull, addRule], 3);
    expect(before).toEqual(written(1));
  });
});
