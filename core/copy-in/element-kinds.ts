import type { LostKind } from "./lost";

/** Elements that begin on a line of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Elements that go with everything in them, and how that is counted; null is no loss. */
export const goneTags: ReadonlyMap<string, LostKind | null> = new Map<string, LostKind | null>([
  ...gone(null, "head style link meta base title template noscript colgroup col rp xml datalist"),
  ...gone("scripts", "script"),
  ...gone(
    "embeds",
    "iframe object embed applet video audio canvas svg math map button select textarea input progress meter frameset noembed noframes",
  ),
  ...gone(
    "embeds",
    "mpvoice mpvideo qqmusic mp-common-profile mp-common-videosnap mp-common-mpaudio mp-miniprogram mp-common-product mp-common-cpsad mpvideosnap mpprofile",
  ),
]);

function gone(kind: LostKind | null, names: string): [string, LostKind | null][] {
  return names.split(" ").map((name) => [name, kind]);
}
