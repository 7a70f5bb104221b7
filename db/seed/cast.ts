import type { Role } from "@/core/people/role";

/**
 * The named cast: the people of an invented paper, 《澜城日报》 (Lancheng Daily). They fill the demo and
 * speak in every test. One person may hold several roles; section null is the whole publication.
 */
export interface CastMember {
  readonly key: string;
  readonly name: string;
  /** Sort key, editable later: surname readings are not always what a dictionary says. */
  readonly pinyin: string;
  readonly login: string;
  readonly appointments: readonly { readonly role: Role; readonly section: string | null }[];
}

const person = (
  key: string,
  name: string,
  pinyin: string,
  ...appointments: readonly [Role, string | null][]
): CastMember => ({
  key,
  name,
  pinyin,
  login: `${key}@lancheng.example`,
  appointments: appointments.map(([role, section]) => ({ role, section })),
});

export const cast = {
  lu: person("lu", "陆之遥", "lu zhi yao", ["reporter", "city"], ["reporter", "economy"]),
  he: person("he", "何苗", "he miao", ["reporter", "society"], ["reporter", "culture"]),
  ye: person("ye", "叶南屏", "ye nan ping", ["reporter", "opinion"]),
  tian: person("tian", "田守义", "tian shou yi", ["contributor", "city"]),
  ruan: person("ruan", "阮青禾", "ruan qing he", ["contributor", "supplement"]),
  jiang: person("jiang", "江晚舟", "jiang wan zhou", ["photographer", null]),
  shen: person(
    "shen",
    "沈砚秋",
    "shen yan qiu",
    ["section-editor", "city"],
    ["section-editor", "opinion"],
  ),
  zeng: person(
    "zeng",
    "曾以宁",
    "zeng yi ning",
    ["section-editor", "society"],
    ["section-editor", "culture"],
  ),
  luo: person("luo", "罗听雨", "luo ting yu", ["section-editor", "supplement"]),
  gu: person(
    "gu",
    "顾长河",
    "gu chang he",
    ["department-head", null],
    ["section-editor", "economy"],
  ),
  xu: person("xu", "许望舒", "xu wang shu", ["department-head", null]),
  qin: person("qin", "秦若谷", "qin ruo gu", ["duty-chief", null]),
  pei: person("pei", "裴见山", "pei jian shan", ["duty-chief", null]),
  fang: person("fang", "方格", "fang ge", ["layout-editor", null]),
  bai: person("bai", "白露", "bai lu", ["proofreader", null]),
  yan: person("yan", "言午", "yan wu", ["proofreader", null]),
  wen: person("wen", "文静", "wen jing", ["proofreader", null]),
  guan: person("guan", "管一鸣", "guan yi ming", ["administrator", null]),
} as const;

export type CastKey = keyof typeof cast;

/** 栏目 of the demo paper, in the order readers find them. */
export const castSections = [
  { key: "city", name: "要闻", nameEn: "City" },
  { key: "economy", name: "经济", nameEn: "Economy" },
  { key: "society", name: "社会", nameEn: "Society" },
  { key: "opinion", name: "评论", nameEn: "Opinion" },
  { key: "culture", name: "文化", nameEn: "Culture" },
  { key: "supplement", name: "副刊", nameEn: "Supplement" },
] as const;

export type CastSectionKey = (typeof castSections)[number]["key"];
