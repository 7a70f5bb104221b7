/** 头条 · 倒头条 · 报眼 · ordinary. */
export const placementRoles = ["lead", "second-lead", "ear", "normal"] as const;
export type PlacementRole = (typeof placementRoles)[number];

export interface Placement {
  readonly id: string;
  readonly pageId: string;
  readonly storyId: string;
  readonly position: number;
  readonly role: PlacementRole;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
}
