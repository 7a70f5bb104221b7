import type { PressPaper } from "@/core/paper/press-page";

/** What pages of tests and benches say of their paper. */
export const samplePaper: PressPaper = {
  name: "澜城日报",
  nameEn: "Lancheng Daily",
  motto: "",
  language: "zh-CN",
  date: "2026-11-24",
  edition: "",
  number: 328,
  runningNumber: 18230,
  cn: "CN 00-0000",
  issn: "",
  price: "2.00元",
  governedBy: "",
  sponsoredBy: "",
  publishedBy: "",
  pages: 8,
};
