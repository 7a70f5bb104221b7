import type { StoryBox } from "./box";
import { pageFormats } from "./page-format";
import { layoutSchemaVersion, type PageLayout } from "./page-layout";

/** A story box as automatic layout sets an ordinary one; a test says what is different about its own. */
export const sampleStory = (of: Partial<StoryBox> & { readonly id: string }): StoryBox => ({
  kind: "story",
  isLocked: false,
  column: 0,
  row: 0,
  span: 2,
  rows: 30,
  storyId: `story-${of.id}`,
  headline: { lines: 1, direction: "horizontal", scale: 2 },
  showsKicker: false,
  showsDeck: false,
  columns: of.span ?? 2,
  frame: "none",
  tint: 0,
  picture: null,
  cut: null,
  jumpTo: null,
  jumpFrom: null,
  skipped: 0,
  ...of,
});

/** A front page in small: nameplate, the lead under it, two stories, a picture and an ad. For tests. */
export const samplePage: PageLayout = {
  schema: layoutSchemaVersion,
  format: pageFormats["si-kai"],
  boxes: [
    { kind: "nameplate", id: "np", isLocked: true, column: 0, row: 0, span: 4, rows: 12 },
    sampleStory({ id: "lead", row: 12, span: 4, rows: 30 }),
    sampleStory({ id: "ear", column: 4, row: 0, rows: 12 }),
    sampleStory({ id: "side", column: 4, row: 12, rows: 30 }),
    {
      kind: "picture",
      id: "pic",
      isLocked: false,
      column: 0,
      row: 42,
      span: 3,
      rows: 22,
      pictureId: "bridge",
      storyId: "story-lead",
      caption: "大桥合龙",
      crop: null,
    },
    {
      kind: "ad",
      id: "ad",
      isLocked: true,
      column: 0,
      row: 64,
      span: 6,
      rows: 20,
      size: "banner-20",
      client: "望江百货",
      pictureId: null,
      isLabelled: true,
    },
  ],
};
