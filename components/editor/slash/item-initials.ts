/** The first letters of the items' Chinese names in pinyin, as one types them: 小标题 is xbt. A test asks for those of a new item. */
export const itemInitials: Readonly<Record<string, string>> = {
  heading2: "xbt",
  heading3: "cjxbt",
  verse: "sj",
  blockquote: "yw",
  bulletList: "lb",
  orderedList: "bhlb",
  picture: "tp",
  table: "bg",
  separator: "fgx",
  footnote: "zs",
};
