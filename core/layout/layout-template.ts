import { type PlacementRole, placementRoles } from "@/core/page/placement";
import type { Box } from "./box";
import type { PageFormat } from "./page-format";
import type { PageLayout } from "./page-layout";

/** Longest name a template has, characters. */
export const longestTemplateName = 40;

/** A layout without its stories, as it is kept and offered. */
export interface LayoutTemplate {
  readonly id: string;
  readonly name: string;
  readonly layout: PageLayout;
}

/** What stands for a picture that a page has yet to bring. */
const slotPicture = "slot-picture";

/** What stands for a story: its number on the template and its role, so that 头条 comes to stand where 头条 stood. */
const slotOf = (at: number, role: PlacementRole): string => `slot-${at}-${role}`;

/** The role of the story that is to stand in a box of a template. */
export function slotRole(storyId: string): PlacementRole {
  const [, role] = /^slot-\d+-([\w-]+)$/.exec(storyId) ?? [];
  return placementRoles.find((known) => known === role) ?? "normal";
}

/**
 * A finished page as a template: boxes, their dress and roles stay; stories, pictures, clients and words of the day go.
 * A half of a story that goes on elsewhere is an ordinary place.
 */
export function templateOf(
  layout: PageLayout,
  roleOf: (storyId: string) => PlacementRole,
): PageLayout {
  const ids = layout.boxes.flatMap((box) => (box.kind === "story" ? [box.storyId] : []));
  const slots = new Map(ids.map((id, at) => [id, slotOf(at + 1, roleOf(id))]));
  return { ...layout, boxes: layout.boxes.map((box, at) => emptied(box, at, slots)) };
}

function emptied(box: Box, at: number, slots: ReadonlyMap<string, string>): Box {
  const id = `t-${at + 1}`;
  switch (box.kind) {
    case "story":
      return {
        ...box,
        id,
        isLocked: false,
        storyId: slots.get(box.storyId) ?? slotOf(0, "normal"),
        picture: box.picture && { ...box.picture, pictureId: slotPicture },
        ...{ cut: null, jumpTo: null, jumpFrom: null, skipped: 0 },
      };
    case "picture": {
      const storyId = box.storyId === null ? null : (slots.get(box.storyId) ?? null);
      return {
        ...box,
        id,
        isLocked: false,
        pictureId: slotPicture,
        storyId,
        caption: "",
        crop: null,
      };
    }
    case "ad":
      return { ...box, id, isLocked: false, client: "", pictureId: null };
    case "contents":
      return { ...box, id, storyIds: [] };
    case "banner":
      return { ...box, id, words: "" };
    default:
      return { ...box, id };
  }
}

/** Whether two formats have the same grid, so that boxes of one stand on the other. */
export const isSameGrid = (one: PageFormat, other: PageFormat): boolean =>
  (["columns", "columnChars", "gutterChars", "bodyPt", "leadingPt", "rows"] as const).every(
    (of) => one[of] === other[of],
  );

/** The grid, and a head of the same kind: a first page's template is none for the others. */
export function suits(template: PageLayout, page: PageLayout): boolean {
  const hasNameplate = ({ boxes }: PageLayout) => boxes.some(({ kind }) => kind === "nameplate");
  return isSameGrid(template.format, page.format) && hasNameplate(template) === hasNameplate(page);
}
