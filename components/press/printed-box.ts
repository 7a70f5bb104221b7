import type { Html } from "@/core/blocks/html";
import type { Box } from "@/core/layout/box";
import type { PressPage, PressPaper } from "@/core/paper/press-page";
import { adBox, bannerBox, contentsBox, pictureBox, ruleBox, textBox } from "./other-boxes";
import { folio, nameplate } from "./paper-heads";
import { storyBox } from "./story-box";

/** One box of the page; null for one whose story or picture is not known. */
export function printedBox(box: Box, page: PressPage, paper: PressPaper): Html | null {
  switch (box.kind) {
    case "nameplate":
      return nameplate(box, page, paper);
    case "folio":
      return folio(box, page, paper);
    case "banner":
      return bannerBox(box, page);
    case "story":
      return storyBox(box, page);
    case "picture":
      return pictureBox(box, page);
    case "ad":
      return adBox(box, page, paper);
    case "rule":
      return ruleBox(box);
    case "text":
      return textBox(box);
    case "contents":
      return contentsBox(box, page, paper);
  }
}
