import { describe, expect, it } from "vitest";
import { photoStory, type StoryPicture } from "./photo-story";

const picture = (fileName: string, more: Partial<StoryPicture> = {}): StoryPicture => ({
  id: fileName,
  fileName,
  headline: "澜江大桥合龙",
  alt: "",
  caption: `${fileName} 的说明`,
  credit: "江晚舟",
  width: 30,
  height: 20,
  ...more,
});
const idsOf = (pictures: readonly StoryPicture[]) =>
  photoStory("city", pictures).body?.content?.map((node) => node.attrs?.pictureId);

describe("A photo story of Jiang's folder", () => {
  it("stands in the order of the file names, as people count", () => {
    const names = ["DSC_10.jpg", "DSC_9.jpg", "DSC_101.jpg"];
    expect(idsOf(names.map((name) => picture(name)))).toEqual([
      "DSC_9.jpg",
      "DSC_10.jpg",
      "DSC_101.jpg",
    ]);
  });

  it("takes the headline that all of them bear, and none that only some do", () => {
    const headline = (...all: string[]) =>
      photoStory(
        "city",
        all.map((h, n) => picture(`${n}.jpg`, { headline: h })),
      ).headline;
    expect(headline("大桥合龙", "大桥合龙")).toBe("大桥合龙");
    expect(headline("大桥合龙", "")).toBe("");
    expect(headline("大桥合龙", "桥上的人")).toBe("");
  });

  it("names each photographer once, without the words around the name", () => {
    const credits = (...all: string[]) =>
      photoStory(
        "city",
        all.map((credit, n) => picture(`${n}.jpg`, { credit })),
      ).credits;
    expect(credits("江晚舟", "江晚舟 摄", "摄影：江晚舟", "本报记者 何苗摄", "")).toEqual([
      { role: "photographer", name: "江晚舟" },
      { role: "photographer", name: "何苗" },
    ]);
  });

  it("gives each picture its caption, credit and alternative text", () => {
    const [node] = photoStory("city", [picture("1.jpg", { alt: "一座桥" })]).body?.content ?? [];
    expect(node?.attrs).toMatchObject({ alt: "一座桥", caption: "1.jpg 的说明", credit: "江晚舟" });
  });
});
